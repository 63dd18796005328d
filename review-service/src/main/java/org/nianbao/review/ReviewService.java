package org.nianbao.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the review service. */
@SpringBootApplication
public class ReviewService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReviewService.class, arguments);
    }
}
