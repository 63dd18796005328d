package org.nianbao.report.reading;

import java.util.regex.Pattern;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.NumberText;

/** What stands where a number belongs: a number, a number with a unit, or the marks people type for nothing. */
final class ValueText {

    private static final Pattern STAND_IN = Pattern.compile("[/\\\\\\-—–―─_*×~·.]{1,4}|无|空|零|〇|○|[oO?]|[nN]/?[aA]");
    private static final Pattern WITH_UNIT = Pattern.compile(
            "[约近超]?[+-]?\\d[\\d,.]*余?(?:件|条|个|宗|项|次|件次|人次|起|份|部|人|元|千元|万元|万|亿元|%)?(?:\\((?![一二三四五六七八九十]\\))[^()]*\\))?");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百]{1,4}(?:件|条|个|宗|项)?");

    /** Words that stand for nothing, in a cell of their own. */
    private static final Pattern NOTHING = Pattern.compile("暂无|没有|未发生|不涉及|不适用|未收到|未开展|零件");

    private ValueText() {}

    /** True for a piece of text that is a value and cannot be words. */
    static boolean matches(String text) {
        if (NumberText.find(text).isPresent()) {
            return true;
        }
        String plain = CharacterForms.plainWithoutBlanks(text).replace('−', '-');
        return STAND_IN.matcher(plain).matches() || WITH_UNIT.matcher(plain).matches();
    }

    /** True for a whole cell that is a value, Chinese numerals too. */
    static boolean matchesCell(String text) {
        String plain = CharacterForms.plainWithoutBlanks(text);
        return matches(text)
                || NUMERAL.matcher(plain).matches()
                || NOTHING.matcher(plain).matches();
    }
}
