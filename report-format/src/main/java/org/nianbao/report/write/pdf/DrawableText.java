package org.nianbao.report.write.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.report.text.CharacterForms;

/**
 * Text that the fonts can draw. A radical or another double of an ordinary character becomes that character; what is
 * invisible by nature is left out; a character that no font here has becomes 〓, the printers' mark for a missing one, and
 * is told.
 *
 * @param text the text, all of it drawable
 * @param missing the characters that 〓 stands for, each once, in order
 * @param needsRareFont true when the common font alone does not do
 */
record DrawableText(String text, List<Integer> missing, boolean needsRareFont) {

    private static final char MARK = '〓';
    private static final int REPLACEMENT = 0xFFFD;

    DrawableText {
        missing = List.copyOf(missing);
    }

    static DrawableText of(String written) {
        PdfFont common = PdfFont.common();
        if (written.codePoints().allMatch(c -> c == '\n' || common.has(c))) {
            return new DrawableText(written, List.of(), false);
        }
        StringBuilder text = new StringBuilder(written.length());
        Set<Integer> missing = new LinkedHashSet<>();
        boolean rare = false;
        for (int character : written.codePoints().toArray()) {
            String drawable = drawable(character);
            if (drawable.isEmpty() && !isInvisible(character)) {
                missing.add(character);
                text.append(MARK);
            }
            text.append(drawable);
            rare |= drawable.codePoints().anyMatch(c -> c != '\n' && !common.has(c));
        }
        return new DrawableText(text.toString(), List.copyOf(missing), rare);
    }

    /** The sentence that says which characters are missing; empty when none is. */
    String note() {
        if (missing.isEmpty()) {
            return "";
        }
        List<String> names = missing.stream().map(DrawableText::name).toList();
        return "注：文中以“〓”代替本文件字库没有的字符：" + String.join("、", names) + "。准确文字以网页或文本格式为准。";
    }

    private static String name(int character) {
        return character == REPLACEMENT ? "无法显示的控制字符" : "U+%04X".formatted(character);
    }

    private static String drawable(int character) {
        if (isDrawable(character)) {
            return Character.toString(character);
        }
        if (character == '\t') {
            return " ";
        }
        String folded = CharacterForms.plain(Character.toString(character));
        return folded.codePoints().allMatch(DrawableText::isDrawable) ? folded : "";
    }

    private static boolean isDrawable(int character) {
        return character == '\n'
                || PdfFont.common().has(character)
                || character >= 0x3400 && PdfFont.rare().has(character);
    }

    /** Zero width, joiners, soft hyphens, and what only chooses between forms of the character before. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
