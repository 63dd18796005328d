package org.nianbao.notification.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.filing.model.Filing.DueDate;
import org.nianbao.notification.filing.model.Region;
import org.nianbao.notification.notice.application.NoticeWriter.Words;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.DeskOpened;
import org.nianbao.notification.notice.model.DeskOverdue;
import org.nianbao.notification.notice.model.DueSoon;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Overdue;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.notice.model.Undelivered;
import org.nianbao.notification.notice.model.Wording;

/** Letters that tell of a whole run, as golden files; {@code -Dgolden.write=true} writes them anew. */
class DigestWordingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    private static final Instant NOON = Instant.parse("2027-01-15T04:00:00Z");

    private final NoticeTexts texts = new NoticeTexts("https://nianbao.example.cn/");
    private final List<Notice> notices = new ArrayList<>();

    @Test
    void tellsAnAuthorityThatFilesItselfOfEverythingInSections() throws IOException {
        List<String> roles = List.of("AUTHORITY");
        add(new Overdue(id(1), "", LocalDate.of(2027, 1, 12), 3, "URGING", roles, DAY), "安都乡", Audience.AUTHORITY);
        add(new Overdue(id(2), "", LocalDate.of(2027, 1, 12), 0, "REWORK", roles, DAY), "城关镇", Audience.AUTHORITY);
        add(new DueSoon(id(3), "", LocalDate.of(2027, 1, 22), 7, roles, DAY), "上乐村镇", Audience.AUTHORITY);
        add(new DueSoon(id(4), "", DAY, 0, roles, DAY), "庞寨乡", Audience.AUTHORITY);
        add(new DueSoon(id(5), "", LocalDate.of(2027, 1, 22), 7, roles, DAY), "办公室", Audience.AGENCY);
        compare(texts.digest(new Run(Run.Subject.REMINDERS, DAY), notices, "王芳"), "digest-reminders.txt");
    }

    @Test
    void tellsAReviewerOfTasks() throws IOException {
        add(new DeskOpened(id(1), "", "SECRECY", "410781", "task-1", NOON.plusSeconds(86_400)), "安都乡", Audience.DESK);
        add(new DeskOpened(id(2), "", "SECRECY", "410781", "task-2", NOON.plusSeconds(86_400)), "城关镇", Audience.DESK);
        add(new DeskOverdue(id(3), "", "SECRECY", "410781", "task-3", NOON, null, null), "上乐村镇", Audience.DESK);
        compare(texts.digest(new Run(Run.Subject.DESKS, DAY), notices, "孙丽"), "digest-desks.txt");
    }

    @Test
    void tellsOfWhatDidNotArrive() throws IOException {
        Undelivered first = undelivered(1, "李敏", "");
        add(first, "安都乡", Audience.AUTHORITY);
        add(undelivered(2, "赵刚", "短信"), "城关镇", Audience.AUTHORITY);
        compare(texts.digest(new Run(Run.Subject.FAILURES, DAY), notices, "周强"), "digest-failures.txt");
        Wording alone = texts.write(first, filing("安都乡"), Audience.AUTHORITY, "周强");
        compare(new Words(alone.title(), alone.text()), "delivery-failed.txt");
    }

    private static Undelivered undelivered(int number, String name, String next) {
        return new Undelivered(id(number), "", "【提醒】年度报告距报送期限还有7天", name, "电子邮件", "退信 5.1.1 no such user", next);
    }

    private void add(Occasion occasion, String agency, Audience audience) {
        Filing filing = filing(agency);
        Wording wording = texts.write(occasion, filing, audience, "某人");
        notices.add(new Notice(
                UUID.randomUUID(),
                occasion.eventId(),
                occasion.kind(),
                filing.id(),
                audience,
                audience.name(),
                "410781",
                "u-1",
                wording.title(),
                wording.text(),
                wording.summary(),
                NoticeState.PENDING,
                NOON,
                never()));
    }

    private static @Nullable Instant never() {
        return null;
    }

    private static Filing filing(String agency) {
        return new Filing(
                "2026-410781101",
                2026,
                "410781101",
                "卫辉市" + agency,
                List.of(new Region("410000", "河南省"), new Region("410781", "卫辉市")),
                LocalDate.of(2027, 1, 22),
                LocalDate.of(2027, 1, 31),
                new DueDate(DueDateState.OPEN, 0, Instant.EPOCH));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static void compare(Words words, String file) throws IOException {
        String actual = words.title() + "\n\n" + words.text();
        Path expected = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
