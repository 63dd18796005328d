package org.nianbao.edge.system;

import org.nianbao.edge.idempotency.AnswerExpiry;
import org.nianbao.edge.idempotency.FirstAnswer;
import org.nianbao.edge.idempotency.IdempotencyFilter;
import org.nianbao.edge.idempotency.KeptAnswers;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans behind the Idempotency-Key. */
@Configuration(proxyBeanMethods = false)
class IdempotencyWiring {

    /** The last filter: a second try goes through nothing but the servlet again. */
    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 10;

    @Bean
    KeptAnswers keptAnswers(JdbcClient jdbc) {
        return new KeptAnswers(jdbc);
    }

    @Bean
    AnswerExpiry answerExpiry(KeptAnswers answers, EdgeProperties properties) {
        return new AnswerExpiry(answers, properties.edge().answersKept());
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            KeptAnswers answers,
            PlatformTransactionManager transactions,
            EdgeProperties properties,
            Problems problems,
            ProblemAnswer answer) {
        FirstAnswer firstAnswer = new FirstAnswer(
                answers,
                new TransactionTemplate(transactions),
                properties.edge().patience(),
                problems,
                answer);
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(firstAnswer, problems, answer));
        filter.setOrder(ORDER);
        return filter;
    }
}
