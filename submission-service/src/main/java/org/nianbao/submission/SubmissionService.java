package org.nianbao.submission;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the submission service. */
@SpringBootApplication
public class SubmissionService {

    public static void main(String[] arguments) {
        SpringApplication.run(SubmissionService.class, arguments);
    }
}
