package org.nianbao.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;

/**
 * Reports drawn from a seed whose texts are hard to give back: blank lines, blanks before a line and at its end, several in a
 * row, wide ones and no-break ones, blanks between characters and digits and where a line is broken, paragraphs of one
 * length without an end of a sentence, long ones, addresses longer than a line, item numbers in the middle of a sentence.
 */
final class GeneratedTexts {

    private static final List<String> AGENCIES =
            List.of("卫辉市安都乡", "新乡县人民政府办公室", "卫辉市信访局", "新疆生产建设兵团第六师五家渠市住房和城乡建设局", "克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡人民政府");

    private static final List<String> TITLES = List.of(
            "%s%d年政府信息公开工作年度报告",
            "%s %d 年政府信息公开工作年度报告", "%s  %d年政府信息公开工作 年度报告", "%s%d年政府信息公开工作年度 报告", "%s %d 年度政府信息公开工作年度报告");

    private static final List<String> PIECES = List.of(
            "全年公开信息 80 余条，",
            "其中政策文件  12  件、",
            "（一）主动公开方面。",
            "(二) 依申请公开:",
            "按照《政府信息公开条例》（国务院令第711号）第五十条的规定，",
            "第18、19、20条，",
            "1.加强学习；",
            "2. 完善机制；",
            "“先审查、后公开”——谁公开、谁审查……",
            "访问量达1,234,567次, 同比增长12.5%, 网站支持 IPv6 访问。",
            "详见https://www.example.gov.cn/zwgk/zfxxgkzl/fdzdgknr/2023/annual-report-2023-01-31.html。",
            "收取信息处理费0.000001万元。",
            "公开信息  条，",
            "领域　　公开\u00A0标准目录",
            "甲 乙 丙 丁，",
            "下一步，将进一步压实责任，明确专人，定期检查，确保实效。",
            "郏县王集乡㙘村",
            "Annual report on the disclosure of government information ");

    private static final List<String> INDENTS = List.of("", "", "", "", "　　", "    ", " ", "- ");
    private static final List<String> ENDS = List.of("", "", "", " ", "  ", "　", "\u00A0", "\t");
    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\n", "\r\n", "\n\n", "\n\n", "\n \n", "\n\n\n");

    private GeneratedTexts() {}

    /** The report of this seed; equal seeds give equal reports. */
    static AnnualReport of(long seed) {
        Random random = new Random(seed);
        AnnualReport report = GeneratedReports.of(seed);
        String agency = one(AGENCIES, random);
        return new AnnualReport(
                report.format(),
                report.year(),
                agency,
                one(TITLES, random).formatted(agency, report.year()),
                random.nextBoolean() ? "" : "根据《条例》第五十条规定编制本报告。\n\n统计期限自 " + report.year() + " 年 1 月 1 日起。",
                new Sections(text(random), text(random), text(random)),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        boolean even = random.nextInt(5) == 0;
        for (int i = 1 + random.nextInt(5); i >= 0; i--) {
            text.append(even ? evenLine(random) : one(INDENTS, random) + paragraph(random))
                    .append(one(ENDS, random))
                    .append(one(LINE_ENDS, random));
        }
        return text.toString();
    }

    private static String paragraph(Random random) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(8) == 0 ? 40 : 5); i >= 0; i--) {
            pieces.add(one(PIECES, random));
        }
        return String.join("", pieces);
    }

    /** One of several of one length that end in the middle of a sentence. */
    private static String evenLine(Random random) {
        return one(List.of("推进", "规范", "加强", "完善"), random) + "重点领域政府信息公开和政策解读的工作机制建设";
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
