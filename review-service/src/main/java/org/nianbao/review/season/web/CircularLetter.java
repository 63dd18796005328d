package org.nianbao.review.season.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.report.write.word.OfficialLetter;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.season.model.BoardState;
import org.nianbao.review.season.model.CircularLine;
import org.nianbao.review.season.model.CircularText;

/** Writes a circular (通报) as a letter. */
final class CircularLetter {

    private static final String NONE = "无。";

    private final CircularText circular;
    private final OfficialLetter letter;
    private int section;

    private CircularLetter(CircularText circular) {
        this.circular = circular;
        this.letter = new OfficialLetter("关于%s%d年度政府信息公开工作年度报告报送情况的通报".formatted(circular.region(), circular.year()));
    }

    /** The Word file. */
    static byte[] write(CircularText circular) {
        return new CircularLetter(circular).write();
    }

    private byte[] write() {
        LocalDate day = LocalDate.ofInstant(circular.at(), BusinessZone.SHANGHAI);
        letter.to("各有关单位：");
        letter.text("根据《中华人民共和国政府信息公开条例》第四十七条、第四十九条，现将%s%d年度政府信息公开工作年度报告报送情况（截至%s）通报如下。"
                .formatted(circular.region(), circular.year(), chinese(day)));
        heading("总体情况");
        letter.text(summary());
        list(
                "按期报送的单位",
                circular.inTime(),
                List.of("报送期限", "报送日期"),
                List.of(3, 3),
                line -> List.of(submitBy(line), date(line.filedOn())));
        list(
                "逾期报送的单位",
                circular.late(),
                List.of("报送期限", "报送日期", "逾期天数"),
                List.of(3, 3, 2),
                line -> List.of(submitBy(line), date(line.filedOn()), days(line)));
        list(
                "未报送的单位",
                circular.notFiled(),
                List.of("报送期限", "已逾期天数"),
                List.of(3, 2),
                line -> List.of(submitBy(line), days(line)));
        if (!circular.notDue().isEmpty()) {
            list("期限未到、尚未报送的单位", circular.notDue(), List.of("报送期限"), List.of(3), line -> List.of(submitBy(line)));
        }
        list(
                "经批准延期的单位",
                circular.extended(),
                List.of("延期后的期限", "理由"),
                List.of(3, 6),
                line -> List.of(submitBy(line), text(line.extensionReason())));
        list("免报的单位", circular.exempt(), List.of("理由"), List.of(6), line -> List.of(text(line.exemptReason())));
        list(
                "退回两次以上的单位",
                circular.returned(),
                List.of("退回次数", "目前情况"),
                List.of(2, 3),
                line -> List.of(
                        String.valueOf(line.filing().rounds()),
                        BoardState.valueOf(line.filing().state().name()).label()));
        heading("有关要求");
        letter.text("未报送和逾期报送的单位要说明原因，尽快补报并按规定公布；退回两次以上的单位要对照退回原因逐条整改。报送情况计入年度政府信息公开工作考核。");
        letter.signed(circular.region() + "政府信息公开工作主管部门", day);
        return letter.bytes();
    }

    private String summary() {
        StringBuilder text = new StringBuilder("应报送单位%d家：按期报送%d家，逾期报送%d家，逾期未报送%d家"
                .formatted(
                        circular.due(),
                        circular.inTime().size(),
                        circular.late().size(),
                        circular.notFiled().size()));
        if (!circular.notDue().isEmpty()) {
            text.append("，期限未到、尚未报送%d家".formatted(circular.notDue().size()));
        }
        return text.append("。其中经批准延期%d家，退回两次以上%d家。另有免报单位%d家。"
                        .formatted(
                                circular.extended().size(),
                                circular.returned().size(),
                                circular.exempt().size()))
                .toString();
    }

    private void heading(String words) {
        letter.heading(number(++section) + "、" + words);
    }

    /** One list: number, region, agency, and what else there is to say of each. */
    private void list(
            String words,
            List<CircularLine> lines,
            List<String> more,
            List<Integer> widths,
            Function<CircularLine, List<String>> cells) {
        heading(words + (lines.isEmpty() ? "" : "（%d家）".formatted(lines.size())));
        if (lines.isEmpty()) {
            letter.text(NONE);
            return;
        }
        List<String> head = new ArrayList<>(List.of("序号", "地区", "单位"));
        head.addAll(more);
        List<Integer> proportions = new ArrayList<>(List.of(1, 3, 6));
        proportions.addAll(widths);
        List<List<String>> rows = new ArrayList<>();
        for (CircularLine line : lines) {
            FilingOpening opening = line.filing().opening();
            List<String> row = new ArrayList<>(
                    List.of(String.valueOf(rows.size() + 1), opening.region().name(), opening.agencyName()));
            row.addAll(cells.apply(line));
            rows.add(row);
        }
        letter.table(head, proportions, rows);
    }

    private static String number(int section) {
        return section <= 10 ? "一二三四五六七八九十".substring(section - 1, section) : String.valueOf(section);
    }

    private String days(CircularLine line) {
        return String.valueOf(line.daysLate(circular.at()));
    }

    private static String submitBy(CircularLine line) {
        return date(line.filing().opening().submitBy());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    private static String text(@Nullable String words) {
        return words == null ? "未记载" : words;
    }

    private static String chinese(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
