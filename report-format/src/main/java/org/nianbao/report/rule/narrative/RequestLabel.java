package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** The rows and columns of table 3 as sentences name them. */
enum RequestLabel {
    GRANTED("(?<!不|部分|主动|应|依法不)予以公开|全部公开", "granted"),
    PARTIALLY_GRANTED("部分公开|部分予以公开", "partiallyGranted"),
    REFUSED("不予公开", "refused."),
    STATE_SECRET("属于国家秘密", "refused.stateSecret"),
    PROHIBITED("其他法律、?行政法规禁止公开", "refused.prohibitedByLaw"),
    THREE_SECURITIES("三安全一稳定[”\"]?", "refused.threeSecurities"),
    THIRD_PARTY("保护第三方合法权益", "refused.thirdPartyRights"),
    INTERNAL("内部事务信息", "refused.internalAffairs"),
    PROCESS("过程性信息", "refused.processInformation"),
    ENFORCEMENT("行政执法案卷(?:信息)?", "refused.enforcementFile"),
    QUERY("行政查询事项", "refused.administrativeQuery"),
    UNAVAILABLE("无法提供", "unavailable."),
    NOT_HELD("(?:本机关|本单位)?不掌握相关政府信息", "unavailable.notHeld"),
    CREATION("需(?:要)?另行制作", "unavailable.wouldNeedCreation"),
    UNCLEAR("补正后申请内容仍不明确", "unavailable.stillUnclear"),
    NOT_PROCESSED("不予处理", "notProcessed."),
    PETITION("信访举报投诉类申请?", "notProcessed.petition"),
    REPEATED("重复申请", "notProcessed.repeated"),
    EXCESSIVE("大量反复申请", "notProcessed.excessive"),
    OTHER_PROCESSING("其他处理", "other"),
    NATURAL_PERSON("自然人", Applicant.NATURAL_PERSON),
    COMMERCIAL("商业企业", Applicant.COMMERCIAL),
    RESEARCH("科研机构", Applicant.RESEARCH),
    PUBLIC_WELFARE("社会公益组织", Applicant.PUBLIC_WELFARE),
    LEGAL_SERVICE("法律服务机构", Applicant.LEGAL_SERVICE),
    LEGAL_PERSONS(
            "法人(?:和|或|及|、|或者)?(?:其他|其它)组织",
            Applicant.COMMERCIAL,
            Applicant.RESEARCH,
            Applicant.PUBLIC_WELFARE,
            Applicant.LEGAL_SERVICE,
            Applicant.OTHER);

    private static final String FILLING =
            "(?:的?(?:情形|申请|事项|信息|答复|处理|决定|政府信息公开申请|类|方面)?(?:的|共|为|有|各)?|提出(?:的)?(?:申请)?|申请的?|[:\"”]){0,2}$";
    private static final String OPENING = "^(?:的|为|是|由|属于|属|作出|给予|已|依法|均|都|申请)?";

    private final Pattern before;
    private final Pattern after;
    private final String rows;
    private final List<Applicant> columns;

    RequestLabel(String words, String rows) {
        this(words, rows, List.of());
    }

    RequestLabel(String words, Applicant... columns) {
        this(words, "", Arrays.asList(columns));
    }

    RequestLabel(String words, String rows, List<Applicant> columns) {
        before = Pattern.compile("(?:" + words + ")" + FILLING);
        after = Pattern.compile(OPENING + "(?:" + words + ")");
        this.rows = rows;
        this.columns = columns;
    }

    /** The one label that leads to a figure or follows it, and where it is; null when there is none or more than one. */
    static @Nullable Found in(Statement statement) {
        List<Found> found = new ArrayList<>();
        for (RequestLabel label : values()) {
            Matcher lead = label.before.matcher(statement.lead());
            if (lead.find()) {
                found.add(new Found(label, lead.start(), -1));
            }
        }
        if (found.isEmpty() && isBare(statement.lead())) {
            for (RequestLabel label : values()) {
                Matcher tail = label.after.matcher(statement.tail());
                if (tail.find()) {
                    found.add(new Found(label, -1, tail.end()));
                }
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Nothing before the figure that could be its label. */
    private static boolean isBare(String lead) {
        return lead.isEmpty() || lead.equals("其中") || lead.equals("、") || lead.equals("分别为") || lead.equals("有");
    }

    boolean isApplicant() {
        return !columns.isEmpty();
    }

    /** The cells whose sum a sentence with this label states, given the row that its applicants stand in. */
    Optional<Cells> cells(AnnualReport report, RequestRow applicantsOf) {
        List<NumberAddress> addresses = new ArrayList<>();
        columns.forEach(column -> addresses.add(new RequestAddress(applicantsOf, column)));
        if (!rows.isEmpty()) {
            report.requests().order().stream()
                    .filter(row ->
                            row.key().equals(rows) || row.key().startsWith(rows.endsWith(".") ? rows : rows + "."))
                    .forEach(row -> addresses.add(new RequestAddress(row, Applicant.TOTAL)));
        }
        return Cells.of(report, addresses);
    }

    /**
     * A label in a sentence.
     *
     * @param label which
     * @param inLead where it starts in the words before the figure, or -1
     * @param tailEnd where it ends in the words after it, or -1
     */
    record Found(RequestLabel label, int inLead, int tailEnd) {}
}
