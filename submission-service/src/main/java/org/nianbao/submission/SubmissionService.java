package org.nianbao.submission;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the submission service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SubmissionService {

    public static void main(String[] arguments) {
        SpringApplication.run(SubmissionService.class, arguments);
    }
}
