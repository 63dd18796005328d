package org.nianbao.e2e.season;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.DocumentCounts;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveDisclosure2021;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import tools.jackson.databind.JsonNode;

/** The reports of the county's agencies: so many requests of natural persons, all granted, and texts that agree with the tables. */
final class CountyReports {

    private CountyReports() {}

    /** How many requests an agency had. */
    static long requests(Unit unit) {
        return unit.number() % 7;
    }

    static JsonNode of(Unit unit) {
        return of(unit, requests(unit), "深入推进公开", "");
    }

    /** The same with other words in section 一, as somebody corrects it. */
    static JsonNode corrected(Unit unit) {
        return of(unit, requests(unit), "扎实推进公开", "");
    }

    /** The same with more in section 五, as somebody does after a return. */
    static JsonNode improved(Unit unit, String measures) {
        return of(unit, requests(unit), "深入推进公开", measures);
    }

    /** The county's own report, which adds up those of its agencies. */
    static JsonNode consolidated(Unit county, List<Unit> agencies) {
        long sum = agencies.stream().mapToLong(CountyReports::requests).sum();
        return of(county, sum, "全县各单位深入推进公开", "");
    }

    private static JsonNode of(Unit unit, long requests, String words, String measures) {
        int year = County.YEAR;
        return ReportJson.write(new AnnualReport(
                Format.F2021,
                year,
                unit.name(),
                unit.name() + year + "年政府信息公开工作年度报告",
                "根据《中华人民共和国政府信息公开条例》第五十条规定，编制" + year + "年度政府信息公开工作年度报告。",
                sections(requests, words, measures),
                new ProactiveDisclosure2021(
                        new DocumentCounts(0L, 0L, 0L),
                        new DocumentCounts(0L, 0L, 0L),
                        0L,
                        0L,
                        0L,
                        new BigDecimal("0")),
                granted(requests),
                Disputes.filledWith(0L)));
    }

    private static Sections sections(long requests, String words, String measures) {
        return new Sections(
                "（一）主动公开情况。" + words + "，及时更新栏目内容。（二）依申请公开情况。全年新收政府信息公开申请" + requests
                        + "件，均已按期答复。（三）政府信息管理情况。落实发布审核制度，先审查、后公开。（四）平台建设情况。维护政府网站公开专栏。"
                        + "（五）监督保障情况。纳入年度考核，开展业务培训，接受社会评议，没有责任追究情形。",
                "存在的问题：公开内容还不够丰富，队伍业务能力有待提高。改进情况：丰富公开内容，加强业务培训。" + measures,
                "本年度未收取信息处理费。没有其他需要报告的事项。");
    }

    private static Requests granted(long requests) {
        Requests all = Requests.filledWith(0L, false);
        for (RequestRow row : List.of(RequestRow.NEWLY_RECEIVED, RequestRow.GRANTED, RequestRow.TOTAL)) {
            all = all.with(row, Applicant.NATURAL_PERSON, requests).with(row, Applicant.TOTAL, requests);
        }
        return all;
    }
}
