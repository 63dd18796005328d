package org.nianbao.report.source;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads the paragraphs of an old Word document as they can be seen. Not thread-safe. */
final class OldWordText {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int SUPERSCRIPT = 1;

    private final WordFields fields = new WordFields();
    private final OldListNumbers numbers = new OldListNumbers();
    private final LineCollector lines;
    private final StringBuilder code = new StringBuilder();
    private boolean inCode;
    private int characters;

    OldWordText(LineCollector lines) {
        this.lines = lines;
    }

    /** The text of a paragraph with its automatic number, without what is deleted, hidden or struck out. */
    String of(Paragraph paragraph) {
        ReadingStopped.ifInterrupted();
        StringBuilder text = new StringBuilder(numbers.next(paragraph));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            add(paragraph.getCharacterRun(i), text);
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw ReadingStopped.tooLarge("文件的文字太多，不可能是一份年度报告。请核对文件。");
        }
        return text.toString();
    }

    private void add(CharacterRun run, StringBuilder text) {
        boolean seen =
                !run.isMarkedDeleted() && !run.isVanished() && !run.isStrikeThrough() && !run.isDoubleStrikeThrough();
        boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT
                && !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1));
        StringBuilder written = new StringBuilder();
        run.text().chars().forEach(c -> add((char) c, seen, run.isSpecialCharacter(), written));
        boolean mark = raised && written.chars().anyMatch(Character::isDigit);
        text.append(mark ? "（" + written + "）" : written);
    }

    private void add(char c, boolean seen, boolean special, StringBuilder text) {
        switch (c) {
            case 0x13 -> {
                fields.mark("begin");
                inCode = true;
                code.setLength(0);
            }
            case 0x14 -> {
                fields.code(code.toString());
                fields.mark("separate");
                inCode = false;
            }
            case 0x15 -> {
                fields.mark("end");
                inCode = false;
            }
            case 0x01, 0x08 -> {
                if (special) {
                    lines.picture();
                }
            }
            default -> character(c, seen, text);
        }
    }

    private void character(char c, boolean seen, StringBuilder text) {
        if (inCode) {
            code.append(c);
        } else if (seen && fields.shows()) {
            switch (c) {
                case 0x0B, '\f' -> text.append('\n');
                case 0x1E -> text.append('-');
                case '\t' -> text.append(c);
                default -> {
                    if (c >= ' ' && c != 0xAD) {
                        text.append(c);
                    }
                }
            }
        }
    }
}
