package org.nianbao.submission.violation.application;

import org.springframework.kafka.core.KafkaTemplate;

/** Breaks a rule of the house on purpose. */
record KnowsKafka(KafkaTemplate<String, String> template) {}
