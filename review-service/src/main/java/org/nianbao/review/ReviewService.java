package org.nianbao.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the review service. Beans found by scanning bear their full class names: the short ones are the model's delegates. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ReviewService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReviewService.class, arguments);
    }
}
