package org.nianbao.report.commandline;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.rule.Story;

/** Findings in columns under the headings of the report: severity, code, what is wrong and what to do. */
final class StoryTable {

    private static final String INDENT = "    ";
    private static final int SEVERITY = 14;
    private static final int CODE = 7;

    /** Beyond so many, the same sentence about further cells is only counted; the JSON has each. */
    private static final int SHOWN = 3;

    /** In a narrower window lines are left to the terminal. */
    private static final int NARROWEST = 60;

    private final PrintStream out;
    private final Colours colours;
    private final int columns;

    StoryTable(PrintStream out, Colours colours, int columns) {
        this.out = out;
        this.colours = colours;
        this.columns = columns < NARROWEST ? 0 : columns - INDENT.length() - SEVERITY - CODE;
    }

    void print(List<Story> stories) {
        TextPart before = null;
        for (Story story : stories) {
            TextPart section = section(story);
            if (section != null && section != before) {
                out.println("  " + section.label());
                before = section;
            }
            print(story);
        }
    }

    private void print(Story story) {
        List<Finding> findings = story.findings();
        Finding first = findings.get(0);
        String tag = coloured(story.severity(), TextColumns.padded(word(story.severity()), SEVERITY));
        boolean headed = !story.headline().isEmpty();
        line(tag, headed ? "" : first.code(), headed ? story.headline() : first.message());
        List<Finding> parts = headed ? findings : findings.subList(1, findings.size());
        int shown = headed || parts.size() <= SHOWN ? parts.size() : 0;
        String under = colours.faint(TextColumns.padded("    └─", SEVERITY));
        for (Finding part : parts.subList(0, shown)) {
            line(under, part.code(), headed ? story.own(part) : part.message());
        }
        if (shown < parts.size()) {
            line(under, "", "还有" + (parts.size() - shown) + "处同样的问题（--json 逐处列出）");
        }
    }

    private void line(String left, String code, String message) {
        List<String> lines = TextColumns.wrapped(TextColumns.harmless(message), columns);
        out.println(INDENT + left + TextColumns.padded(code, CODE) + lines.get(0));
        lines.stream().skip(1).forEach(more -> out.println(INDENT + " ".repeat(SEVERITY + CODE) + more));
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case B -> "[阻止]";
            case B_STAR -> "[须说明理由]";
            case W -> "[提醒]";
            case I -> "[信息]";
        };
    }

    private String coloured(Severity severity, String text) {
        return switch (severity) {
            case B -> colours.boldRed(text);
            case B_STAR -> colours.red(text);
            case W -> colours.yellow(text);
            case I -> colours.faint(text);
        };
    }

    /** The part of the report that a story begins in; a table counts as its section. */
    private static @Nullable TextPart section(Story story) {
        TextPart earliest = null;
        for (Finding finding : story.findings()) {
            if (!finding.addresses().isEmpty()) {
                TextPart part = section(finding.addresses().get(0));
                earliest = earliest == null || part.ordinal() < earliest.ordinal() ? part : earliest;
            }
        }
        return earliest;
    }

    private static TextPart section(String address) {
        if (address.startsWith("T2/") || address.startsWith("T3/") || address.startsWith("T4/")) {
            return TextPart.section(address.charAt(1) - '0');
        }
        return CellAddress.parse(address) instanceof TextAddress text ? text.part() : TextPart.TITLE;
    }
}
