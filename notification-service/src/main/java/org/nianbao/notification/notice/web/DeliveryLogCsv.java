package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.Outcome;
import org.nianbao.notification.notice.model.NoticeKind;

/** The delivery log as a table: a line for each attempt, and one for what is only in the application. */
final class DeliveryLogCsv {

    static final List<String> HEAD = List.of(
            "通知编号", "类别", "填报编号", "收件人", "角色", "标题", "系统内送达时间", "签收时间", "渠道", "地址", "送达编号", "次数", "时间", "结果", "对方答复",
            "对方编号");

    private DeliveryLogCsv() {}

    static Stream<List<String>> rows(LogEntryView entry) {
        if (entry.deliveries().isEmpty()) {
            return Stream.of(row(entry, List.of("系统内", "", "", "", "", "", "", "")));
        }
        return entry.deliveries().stream().flatMap(delivery -> {
            List<String> way = List.of(
                    delivery.channel().label(),
                    delivery.address(),
                    delivery.id().toString());
            return delivery.attempts().isEmpty()
                    ? Stream.of(row(entry, join(way, List.of("0", "", "等待发送", "", ""))))
                    : delivery.attempts().stream().map(attempt -> row(entry, join(way, attempt(attempt))));
        });
    }

    /** One line, every cell in quotes; what a spreadsheet would take for a formula is made a text. */
    static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static List<String> row(LogEntryView entry, List<String> rest) {
        return join(
                List.of(
                        entry.noticeId().toString(),
                        NoticeKind.ofCode(entry.kind()).map(NoticeKind::label).orElse(entry.kind()),
                        entry.filingId(),
                        entry.recipient() == null ? "" : entry.recipient(),
                        entry.role(),
                        entry.title(),
                        time(entry.createdAt()),
                        time(entry.acknowledgedAt())),
                rest);
    }

    private static List<String> attempt(Attempt attempt) {
        return List.of(
                String.valueOf(attempt.number()),
                time(attempt.at()),
                outcome(attempt.outcome()),
                attempt.detail(),
                attempt.reference() == null ? "" : attempt.reference());
    }

    private static String outcome(Outcome.Kind outcome) {
        return switch (outcome) {
            case SENT -> "已发出";
            case REFUSED -> "拒收";
            case POSTPONED -> "暂缓";
            case CHANNEL_AWAY -> "渠道不可用";
            case BOUNCED -> "退信";
        };
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : new Phrases().second(instant);
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
