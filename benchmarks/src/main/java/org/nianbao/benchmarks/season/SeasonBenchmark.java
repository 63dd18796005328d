package org.nianbao.benchmarks.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.nianbao.events.Topic;
import org.nianbao.parts.LocalKafka;
import org.nianbao.parts.LocalPostgres;

/**
 * Opens seasons of 140,000 agencies on the real submission-service while people file, running and resting in turn, and reminds
 * 140,000 agencies on the real review-service; beside one engine timer for each of fewer filings; PostgreSQL and Kafka with durable settings.
 *
 * <p>Run from the root of the checkout after {@code mvn package}. Arguments: the file for the result, and perhaps how many filings
 * to open, how many with timers, how many rounds, how many to remind.
 */
public final class SeasonBenchmark {

    private static final int FIRST_YEAR = 2019;
    private static final long WARM_UP = 20_000_000_000L;

    private final int agencies;
    private final int timers;
    private final int rounds;
    private final int reminded;
    private final SeasonFigures figures = new SeasonFigures();

    private SeasonBenchmark(int... numbers) {
        this.agencies = numbers[0];
        this.timers = numbers[1];
        this.rounds = numbers[2];
        this.reminded = numbers[3];
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: SeasonBenchmark RESULT.md [OPENED TIMERS ROUNDS REMINDED]");
            System.exit(2);
        }
        int[] numbers = {140_000, 10_000, 3, 140_000};
        for (int given = 1; given < arguments.length; given++) {
            numbers[given - 1] = Integer.parseInt(arguments[given]);
        }
        SeasonBenchmark benchmark = new SeasonBenchmark(numbers);
        benchmark.run(Files.createTempDirectory("nianbao-season"));
        Files.writeString(Path.of(arguments[0]), benchmark.figures.table(numbers[0], numbers[1], numbers[3]));
        System.exit(0);
    }

    void run(Path folder) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"), 0)) {
            Database timed = database(postgres, "timers");
            try (EngineTimers engine = new EngineTimers(timed)) {
                open(postgres, folder, engine);
                remind(postgres, folder, engine);
            }
        }
    }

    private void open(LocalPostgres postgres, Path folder, EngineTimers engine) throws Exception {
        Database database = database(postgres, "submission");
        try (LocalKafka kafka = kafka(folder.resolve("kafka-submission"));
                ServiceProcess service = ServiceProcess.start(
                        "submission-service",
                        database.url(),
                        kafka.bootstrapServers(),
                        folder.resolve("submission.log"))) {
            SubmissionSide side = new SubmissionSide(service, database);
            side.enterPeople();
            side.open(People.YEAR);
            side.enterAgencies(agencies);
            People people = new People(service);
            people.during(() -> Windows.Met.BETWEEN, () -> LockSupport.parkNanos(WARM_UP));
            for (int round = 0; round < rounds; round++) {
                int year = year(round);
                try (Windows windows = new Windows(database)) {
                    figures.filed(people.during(windows::met, () -> figures.opened(side.open(year, windows))));
                }
                side.awaitRelay();
                figures.openedWithTimers(engine.open(round, timers) / timers);
                say(figures.last());
            }
        }
    }

    private void remind(LocalPostgres postgres, Path folder, EngineTimers engine) throws Exception {
        Database database = database(postgres, "review");
        try (LocalKafka kafka = kafka(folder.resolve("kafka-review"));
                ServiceProcess service = ServiceProcess.start(
                        "review-service", database.url(), kafka.bootstrapServers(), folder.resolve("review.log"))) {
            ReviewSide side = new ReviewSide(service, database);
            for (int round = 0; round < rounds; round++) {
                side.enterCases(year(round), reminded);
                figures.reminded(side.remind(year(round), reminded) / reminded);
                figures.remindedByTimers(engine.remind(round, timers) / timers);
                say(figures.last());
            }
        }
    }

    /** Of years that were over; the people have theirs. */
    private static int year(int round) {
        int year = FIRST_YEAR + round;
        return year >= People.YEAR ? year + 1 : year;
    }

    private static Database database(LocalPostgres postgres, String name) {
        postgres.createDatabase(name);
        return new Database(postgres.jdbcUrl(name));
    }

    private static LocalKafka kafka(Path folder) {
        LocalKafka kafka = LocalKafka.start(folder, 0);
        List<String> topics = new ArrayList<>(Topic.all());
        topics.forEach(topic -> kafka.createTopic(topic, Topic.PARTITIONS));
        return kafka;
    }

    private static void say(String line) throws IOException {
        System.out.println(line);
    }
}
