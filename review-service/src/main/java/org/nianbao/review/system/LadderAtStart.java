package org.nianbao.review.system;

import org.nianbao.review.season.application.CheckLadder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The service does not start with ladders that cannot be meant. */
@Component
class LadderAtStart implements ApplicationRunner {

    private final CheckLadder check;

    LadderAtStart(CheckLadder check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        check.check();
    }
}
