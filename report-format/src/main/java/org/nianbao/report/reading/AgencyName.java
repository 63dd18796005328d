package org.nianbao.report.reading;

import java.util.regex.Pattern;

/** Tells names of agencies, whole or broken over two lines, from what else stands at the head of a page. */
final class AgencyName {

    private static final Pattern WHOLE = Pattern.compile("[\\p{IsHan}()（）、·]{2,40}"
            + "(?:政府|办公厅|办公室|[局委厅办署部院处所站队会中心]|[乡镇区县市旗州省]|街道|公司|学校|大学|银行|总队|支队)"
            + "(?:[(（][\\p{IsHan}、]{2,20}[)）])?");

    /** What a name begins with: a place, or a word for the whole country. */
    private static final String PLACE =
            "(?:国家|全国|中国|中共|中华|最高|(?![省市县区旗州盟乡镇局委办])\\p{IsHan}{2,10}?(?:[省县旗州盟]|市(?![场政容])|区(?!划)|(?<!城)[乡镇]))";

    private static final Pattern BEGINS = Pattern.compile(PLACE + ".*");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}()（）、·]{3,40}");
    private static final Pattern SITE = Pattern.compile("网站|门户|首页|公开|专栏|专题|栏目|年报|目录|平台|位置|报告|附件|网$|[:：]");

    private AgencyName() {}

    /** True for a line that is the name of an agency and nothing else. */
    static boolean isWhole(String line) {
        return WHOLE.matcher(line).matches() && !SITE.matcher(line).find();
    }

    /**
     * True when a line is an agency's name, or its beginning, before what the next line says.
     *
     * @param line the line
     * @param rest what the next line begins with before the words of a title; empty when it begins with them
     */
    static boolean goesOn(String line, String rest) {
        if (rest.isEmpty()) {
            return isWhole(line);
        }
        return WORDS.matcher(line).matches()
                && BEGINS.matcher(line).matches()
                && !SITE.matcher(line).find()
                && !BEGINS.matcher(rest).matches();
    }
}
