package org.nianbao.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/** Reads table 2 by its row labels, in the format its column labels belong to. */
final class ProactiveTableReader {

    private static final Pattern OF_2021 = Pattern.compile("制发件数|废止件数|现行有效件数|本年处理决定数量|本年收费金额");
    private static final Pattern OF_2019 = Pattern.compile("新制作|新公开|对外公开总|上一年项目数量|采购项目数量|采购总金额|政府集中采购|其他对外管理服务");
    private static final Map<String, String> WORDS = Map.of(
            "rules", "规章",
            "normativeDocuments", "行政规范性(?:文件?)?|规范性文件",
            "licences", "行政许可",
            "otherManagementServices", "其他对外管理(?:服务(?:事项?)?)?",
            "penalties", "行政处罚",
            "compulsoryMeasures", "行政强制(?:措施)?",
            "fees", "行政事业性(?:收费?)?",
            "feesInTenThousandYuan", "行政事业性(?:收费?)?",
            "procurement", "政府集中采购");

    private ProactiveTableReader() {}

    /** The format whose column labels the table has; with none or as many of both, the usual one. */
    static Format formatOf(List<Token> tokens, Format usual) {
        StringBuilder letters = new StringBuilder();
        tokens.stream().filter(Token::isText).forEach(token -> letters.append(CharacterForms.letters(token.text())));
        long of2021 = OF_2021.matcher(letters).results().count();
        long of2019 = OF_2019.matcher(letters).results().count();
        if (of2021 == of2019) {
            return usual;
        }
        return of2021 > of2019 ? Format.F2021 : Format.F2019;
    }

    static ProactiveDisclosure read(List<Token> tokens, Format format, CellCollector cells) {
        Map<String, List<ProactiveAddress>> rows = rows(format);
        List<RowPattern> patterns = new ArrayList<>();
        rows.keySet().forEach(row -> patterns.add(new RowPattern(row, words(row))));
        List<RowCandidate> candidates = RowScanner.scan(tokens, patterns, LabelLikeness.NONE);
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        boolean glued = GluedRow.isUsual(candidates);
        TableHeads heads = new TableHeads(tokens, HeadWords.disclosure(format));
        rows.forEach((row, columns) -> {
            RowChoice choice = RowChoice.of(row, candidates, columns.size());
            RowChoice parted = GluedRow.parted(row, candidates, choice, columns.size(), glued);
            cells.row(columns, byHeads(heads, columns, parted, cells));
            columns.forEach(column -> numbers.put(column.cell(), cells.number(column)));
        });
        return ProactiveDisclosure.of(format, numbers);
    }

    /** The row, with the readings that heads in another order than the format's leave. */
    private static RowChoice byHeads(
            TableHeads heads, List<ProactiveAddress> columns, RowChoice choice, CellCollector cells) {
        List<String> labels =
                columns.stream().map(column -> column.cell().columnLabel()).toList();
        Optional<HeadOrder> order = choice.line().isEmpty()
                ? Optional.empty()
                : heads.above(choice.line().getAsInt(), labels);
        order.ifPresent(found -> cells.heads(TextPart.S2, found));
        return order.map(found -> new HeadReadings(false).settle(choice, found)).orElse(choice);
    }

    private static String words(String row) {
        return WORDS.getOrDefault(row.substring("T2/".length()), "(?!)");
    }

    private static Map<String, List<ProactiveAddress>> rows(Format format) {
        Map<String, List<ProactiveAddress>> rows = new LinkedHashMap<>();
        for (ProactiveCell cell : ProactiveCell.of(format)) {
            ProactiveAddress address = new ProactiveAddress(cell);
            rows.computeIfAbsent(address.rowAddress(), row -> new ArrayList<>()).add(address);
        }
        return rows;
    }
}
