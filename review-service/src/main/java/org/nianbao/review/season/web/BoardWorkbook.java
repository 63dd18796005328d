package org.nianbao.review.season.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.report.write.sheet.ListWorkbook;
import org.nianbao.report.write.sheet.ListWorkbook.Column;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.season.application.ReadBoard;
import org.nianbao.review.season.model.AgencyKind;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardDesk;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardState;

/** Writes the board as a workbook: the numbers by region and kind, and the filings behind them. */
final class BoardWorkbook {

    private static final List<Column> LINES = List.of(
            Column.of("填报编号", 22),
            Column.of("地区", 16),
            Column.of("单位", 36),
            Column.of("单位类别", 24),
            Column.of("状态", 10),
            Column.of("报送期限", 12),
            Column.of("首次报送", 12),
            Column.of("是否逾期", 8),
            Column.of("是否延期", 8),
            Column.of("退回次数", 8),
            Column.of("是否滞留", 8),
            Column.of("现由谁办理", 12),
            Column.of("环节和人员", 40),
            Column.of("自", 12),
            Column.of("已历工作日", 8));

    private final ReadBoard board;

    BoardWorkbook(ReadBoard board) {
        this.board = board;
    }

    void write(BoardQuestion question, OutputStream out) {
        try (ListWorkbook workbook = new ListWorkbook(question.scope().year() + "年度报告报送情况")) {
            workbook.sheet("汇总", numbers());
            board.counts(question.scope()).forEach(count -> workbook.row(row(count)));
            workbook.sheet("明细", LINES);
            board.each(question, line -> workbook.row(row(line)));
            workbook.writeTo(out);
        }
    }

    private static List<Column> numbers() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.of("地区", 16), Column.of("单位类别", 24), Column.of("应报", 8), Column.of("逾期", 8)));
        for (BoardState state : BoardState.values()) {
            columns.add(Column.of(state.label(), 8));
        }
        return columns;
    }

    private static @Nullable Object[] row(BoardCount count) {
        List<Object> row = new ArrayList<>(
                List.of(count.regionName(), AgencyKind.label(count.kind()), count.filings(), count.late()));
        for (BoardState state : BoardState.values()) {
            row.add(count.states().getOrDefault(state, 0));
        }
        return row.toArray();
    }

    private @Nullable Object[] row(BoardLine line) {
        FilingOpening opening = line.filing().opening();
        return new @Nullable Object[] {
            opening.filingId(),
            opening.region().name(),
            opening.agencyName(),
            AgencyKind.label(opening.agencyKind()),
            BoardState.valueOf(line.filing().state().name()).label(),
            opening.submitBy(),
            day(line.filing().firstSubmittedAt()),
            yes(line.late()),
            yes(line.extended()),
            line.filing().rounds(),
            yes(line.stuck()),
            line.owner().label(),
            line.desks().stream().map(BoardWorkbook::desk).collect(Collectors.joining("；")),
            day(line.since()),
            board.workingDaysSince(line.since())
        };
    }

    private static String desk(BoardDesk desk) {
        String name = desk.name();
        String who = desk.assignee() == null ? "待认领" : name == null ? desk.assignee() : name;
        return desk.desk().label() + "（" + who + "）" + (desk.late() ? "，已超期" : "");
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessZone.SHANGHAI);
    }

    private static String yes(boolean is) {
        return is ? "是" : "";
    }
}
