package org.nianbao.stack.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;
import org.nianbao.stack.client.UnexpectedAnswerException;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.Registration;

/**
 * The whole demonstration, by the service API over the front door, each step with the token of the person or system whose
 * step it is. What an earlier run has done already is not done again: the journey goes on where each report stands.
 */
public final class Journey {

    private final Stage stage;
    private final PrintStream out;

    /** @param clock the present business time of the services */
    public Journey(URI frontDoor, URI identity, URI mails, PrintStream out, Supplier<OffsetDateTime> clock) {
        Story story = new Story(out);
        this.out = out;
        this.stage = new Stage(
                DemoPeople.load(),
                DemoRegister.load(),
                story,
                new Patience(story),
                FrontDoorClient.anonymous(frontDoor),
                new Tokens(identity),
                frontDoor,
                mails,
                clock);
    }

    /** Plays it; true when everything happened. What did not is printed. */
    public boolean play() {
        List<String> missing = new ArrayList<>();
        try {
            new Registration(stage.people()).register(stage.publicDoor(), stage.tokens());
            new OpenSeasons(stage).play();
            review();
            new Reminding(stage).play();
            missing.addAll(verify());
        } catch (DemoFailedException | UnexpectedAnswerException e) {
            missing.add(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        conclude(missing);
        return missing.isEmpty();
    }

    private void review() {
        List<DemoReport> reports = stage.register().reports();
        if (reports.stream().allMatch(report -> stage.state(report).equals("PUBLISHED"))) {
            stage.story().say("这里的数据中五份年报都已公布（以前演示过），这次只核对。重新走一遍：./nianbao demo --fresh");
            return;
        }
        stage.story().chapter("五个单位填报");
        FileReport filing = new FileReport(stage);
        reports.forEach(filing::first);
        stage.story().chapter("三道审核：主管部门审核 ∥ 保密审查，然后纪检监察审查");
        Desks desks = new Desks(stage);
        desks.work(reports);
        List<DemoReport> returned = reports.stream()
                .filter(report -> stage.state(report).equals("RETURNED"))
                .toList();
        if (!returned.isEmpty()) {
            stage.story().chapter("退回的年报改正后重报");
            returned.forEach(filing::again);
            desks.work(returned);
        }
    }

    private List<String> verify() {
        stage.story().chapter("核对公布的内容");
        List<String> missing = new ArrayList<>();
        PublicPages pages = new PublicPages(stage);
        for (DemoReport report : stage.register().reports()) {
            missing.addAll(pages.differences(report));
            if (ReturnedCell.isIn(report)
                    && stage.filing(report.filing()).path("submissions").asInt() < 2) {
                missing.add(report.name() + " 没有经过退回和重报");
            }
        }
        missing.addAll(pages.unpublishedPagesThatShow());
        Mailbox mailbox = new Mailbox(stage);
        missing.addAll(mailbox.missing());
        mailbox.list();
        return missing;
    }

    private void conclude(List<String> missing) {
        if (missing.isEmpty()) {
            out.printf(
                    "%n演示完成：五份年报已公布，一份经退回重报，一个单位收到催报。用时 %.1f 秒。%n",
                    stage.story().elapsed().toMillis() / 1000.0);
            stage.register().reports().forEach(report -> out.println("  " + stage.frontDoor() + report.page()));
        } else {
            out.println("\n演示没有全部完成：");
            missing.forEach(sentence -> out.println("  ✗ " + sentence));
        }
    }
}
