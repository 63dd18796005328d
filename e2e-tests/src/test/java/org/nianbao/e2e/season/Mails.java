package org.nianbao.e2e.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.layout.Port;
import tools.jackson.databind.JsonNode;

/**
 * All mails that really left, as a table: a line for each minute of business time, kind of person and kind of mail, with the
 * numbers of the agencies. {@code 2025-01-24 09:00 clerk 距报送期限还有3天: 54 55 59} says that each of these three clerks got one
 * mail about the own agency. The letters by which reviewers are told of several tasks are taken apart: a line each.
 */
final class Mails {

    private static final Pattern SUBJECT = Pattern.compile("(?:【(.+)】)?(\\S+?)2024年度报告(.*)");
    private static final Pattern LINE = Pattern.compile("\\d+\\. (\\S+?)2024年度报告：“(.+)”，办理期限.*");
    private static final String TASKS = "项审核任务等待办理";
    private static final String OVERDUE = "已过办理期限";

    private final FrontDoorClient catcher = FrontDoorClient.anonymous(Port.MAIL_PAGE.address());
    private final Map<String, List<Integer>> lines = new TreeMap<>();
    private String last = "";

    /** Takes in what came since the last time, as mails of that minute. */
    void takeIn(String minute) {
        List<JsonNode> fresh = new ArrayList<>();
        for (JsonNode mail : catcher.get("/api/mails").require().json().get("items")) {
            if (mail.get("id").asString().compareTo(last) > 0) {
                fresh.add(mail);
            }
        }
        for (JsonNode mail : fresh) {
            takeIn(minute, mail);
            String id = mail.get("id").asString();
            last = id.compareTo(last) > 0 ? id : last;
        }
    }

    private void takeIn(String minute, JsonNode mail) {
        String to = mail.get("to").asString().replace("@yunxi.test", "");
        String subject = mail.get("subject").asString();
        if (subject.contains(TASKS)) {
            tasks(minute, to, mail.get("text").asString());
            return;
        }
        Matcher single = SUBJECT.matcher(subject);
        if (single.matches()) {
            String what = (single.group(1) == null ? "" : "【" + single.group(1) + "】") + single.group(3);
            enter(minute, to, what, single.group(2));
        } else {
            lines.computeIfAbsent(minute + " " + to + " " + subject, key -> new ArrayList<>())
                    .add(0);
        }
    }

    private void tasks(String minute, String to, String text) {
        String ending = "";
        for (String line : text.lines().toList()) {
            Matcher task = LINE.matcher(line);
            if (line.startsWith(OVERDUE)) {
                ending = OVERDUE;
            } else if (line.startsWith("新送到的")) {
                ending = "";
            } else if (task.matches()) {
                enter(minute, to, task.group(2) + ending, task.group(1));
            }
        }
    }

    private void enter(String minute, String to, String what, String agency) {
        int number = County.all().stream()
                .filter(unit -> unit.name().equals(agency))
                .mapToInt(Unit::number)
                .findFirst()
                .orElse(0);
        // who is written to about the own agency needs no other name than the role
        String person = to.replace("-%02d".formatted(number), "");
        lines.computeIfAbsent(minute + " " + person + " " + plain(what), key -> new ArrayList<>())
                .add(number);
    }

    // what differs from mail to mail, and is asserted elsewhere
    private static String plain(String what) {
        return what.replaceAll("，回执号.*", "")
                .replaceAll("^【待办】等待(.*)", "$1")
                .replaceAll("^【催办】“(.*)”已过办理期限", "$1已过办理期限");
    }

    /** The whole table. */
    String table() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + ranges(line.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** {@code 1-46 52}; a number that stands there twice is followed by its count, as in {@code 7×2}. */
    private static String ranges(List<Integer> numbers) {
        TreeSet<Integer> distinct = new TreeSet<>(numbers);
        List<String> parts = new ArrayList<>();
        Integer from = null;
        for (Integer number : distinct) {
            long count = numbers.stream().filter(number::equals).count();
            if (count > 1) {
                parts.add(number + "×" + count);
                continue;
            }
            from = from == null ? number : from;
            boolean goesOn = numbers.stream().filter(next -> next == number + 1).count() == 1;
            if (!goesOn) {
                parts.add(from.equals(number) ? String.valueOf(number) : from + "-" + number);
                from = null;
            }
        }
        return String.join(" ", parts);
    }
}
