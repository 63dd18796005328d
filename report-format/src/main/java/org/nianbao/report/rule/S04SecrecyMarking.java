package org.nianbao.report.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * S-04: no secrecy marking in a text that will be published (条例第十四条; 保守国家秘密法): a level with its star, or 秘密, 机密, 绝密,
 * 内部资料 alone on a line. In a sentence, and as 国家秘密 or 商业秘密, they are words. A line that goes on from the line before
 * it (涉及国家, next line 秘密) is not alone. An asterisk is a star unless Markdown uses it to make a word bold or slanted.
 */
final class S04SecrecyMarking implements Rule {

    private static final String BLANK = "[ \\t\\u3000\\u00A0]*+";
    private static final String LEVEL = "(?:绝" + BLANK + "密|机" + BLANK + "密|秘" + BLANK + "密)";
    private static final String SLANTED = "(?<!\\*(?![ \\t\\u3000*])[^*\\n]{0,60})";
    private static final String ASTERISK = "(?<!国家|商业|工作|\\*)" + SLANTED + LEVEL + BLANK + "\\*(?!\\*)";
    private static final String STARRED = "(?=[绝机秘])(?:" + LEVEL + BLANK + "[★☆⭐]|" + ASTERISK + ")";
    private static final String BOLD = "[*_#>]{0,4}" + BLANK;
    private static final String ALONE = BLANK + BOLD + "(?:[【\\[(（]?" + BLANK + "(?:密级" + BLANK + "[:：]" + BLANK
            + ")?(?:" + LEVEL
            + "|内部资料(?:" + BLANK + "[,，]?" + BLANK + "(?:注意保存|请勿外传|严禁外传|不得外传))?)" + BLANK + "[】\\])）]?)" + BLANK + BOLD
            + "(?=\\n|\\z)";
    private static final Pattern IN_TEXT =
            Pattern.compile(STARRED + "|(?<=\\A|\\n)(?<!(?:国家|商业|工作|涉及|属于|保守|泄露)[ \\t\\u3000*]{0,9}\\n)" + ALONE);

    /** In a table a label may be broken over lines, 属于国家 and 秘密: there the line before must have ended. */
    private static final Pattern IN_TABLES =
            Pattern.compile(STARRED + "|(?:(?<=\\A)|(?<=[。！？；：.!?;:)）】\\]]" + "\\n)|(?<=\\n\\n)|(?<=^\\n))" + ALONE);

    private static final TextSearch SEARCH = new TextSearch(SecrecyLevels::mayMark, IN_TEXT, IN_TABLES);

    @Override
    public String code() {
        return "S-04";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第十四条、第十七条；《保守国家秘密法》";
    }

    @Override
    public String message() {
        return "含密级标志";
    }

    @Override
    public String messageEn() {
        return "a secrecy marking is in the text";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        return SEARCH.in(in).stream()
                .map(hit -> Finding.of(
                        this,
                        hit.address(),
                        "含密级标志：%s中有“%s”。涉密文件不得公开；不涉密的请删除标志，并附保密审查意见。"
                                .formatted(hit.address().label(), hit.written().strip()),
                        "Text %s holds the secrecy marking \"%s\". A classified document must not be published; otherwise remove the marking."
                                .formatted(hit.address().format(), hit.written().strip())))
                .toList();
    }
}
