package org.nianbao.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.text.CharacterForms;

/** The words by which the rows of table 3 are known, and how like a slip of the pen may be. */
final class RequestLabels implements LabelLikeness {

    static final List<RowPattern> PATTERNS = Stream.concat(
                    Stream.of("本年度办理结果", "不予公开", "无法提供", "不予处理").map(group -> new RowPattern("", group)),
                    Stream.of(
                            row(RequestRow.NEWLY_RECEIVED, "本年度?新收(?:到)?(?:政府信息公开申请数量)?"),
                            row(RequestRow.CARRIED_OVER, "上年度?结转(?:政府信息公开申请数量)?"),
                            row(RequestRow.GRANTED, "予以公开"),
                            row(RequestRow.PARTIALLY_GRANTED, "部分公开"),
                            row(RequestRow.REFUSED_STATE_SECRET, "属于国家秘密|国家秘密"),
                            row(RequestRow.REFUSED_PROHIBITED_BY_LAW, "其他法律行政法规禁止公开|法律行政法规禁止"),
                            row(RequestRow.REFUSED_THREE_SECURITIES, "三安全一稳定|危及三安全"),
                            row(RequestRow.REFUSED_THIRD_PARTY_RIGHTS, "保护第三方(?:合法权益)?|第三方合法权益"),
                            row(RequestRow.REFUSED_INTERNAL_AFFAIRS, "三类内部事务|内部事务信息"),
                            row(RequestRow.REFUSED_PROCESS_INFORMATION, "四类过程性|过程性信息"),
                            row(RequestRow.REFUSED_ENFORCEMENT_FILE, "属于行政执法案卷|行政执法案卷"),
                            row(RequestRow.REFUSED_ADMINISTRATIVE_QUERY, "属于行政查询|行政查询事项"),
                            row(RequestRow.UNAVAILABLE_NOT_HELD, "本机关不掌握|不掌握相关政府信息"),
                            row(RequestRow.UNAVAILABLE_WOULD_NEED_CREATION, "没有现成信息|需要另行制作"),
                            row(RequestRow.UNAVAILABLE_STILL_UNCLEAR, "补正后申请内容|申请内容仍不明确"),
                            row(RequestRow.NOT_PROCESSED_PETITION, "信访举报投诉"),
                            row(RequestRow.NOT_PROCESSED_REPEATED, "重复申请"),
                            row(RequestRow.NOT_PROCESSED_PUBLICATION, "要求提供公开出版物|公开出版物"),
                            row(RequestRow.NOT_PROCESSED_EXCESSIVE, "无正当理由大量|大量反复申请"),
                            row(RequestRow.NOT_PROCESSED_RECONFIRMATION, "要求行政机关确认|确认或重新出具|重新出具已获取"),
                            row(RequestRow.OTHER_NOT_CORRECTED_IN_TIME, "申请人无正当理由逾期|逾期不补正"),
                            row(RequestRow.OTHER_FEE_NOT_PAID_IN_TIME, "申请人逾期未按|未按收费通知"),
                            row(RequestRow.OTHER_OTHER, "3其他(?!法律|处理|结果)"),
                            row(RequestRow.OTHER, "其他处理"),
                            row(RequestRow.TOTAL, "七总计|七合计"),
                            row(RequestRow.CARRIED_FORWARD, "结转下年度?(?:继续)?办理|结转下一?年度?")))
            .toList();

    private static final Pattern LAST_ITEM = Pattern.compile("\\d\\D+$");

    /** What stands before the last label of a group, as far as it is written out: the rest of the label before. */
    private static final Pattern LAST_GROUP = Pattern.compile("^(.*)[三四五六](?:不予|无法|其他处)");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final double LIKE = 0.5;
    private static final double CLEARLY = 0.15;

    private static RowPattern row(RequestRow row, String words) {
        return new RowPattern("T3/" + row.key(), words);
    }

    @Override
    public Optional<String> rowLike(String letters, String previous) {
        boolean afterOther = previous.startsWith("T3/other");
        if (afterOther && (letters.equals("总计") || letters.equals("合计"))) {
            return Optional.of("T3/" + RequestRow.TOTAL.key());
        }
        if (letters.equals("其他") && previous.equals("T3/" + RequestRow.OTHER_FEE_NOT_PAID_IN_TIME.key())) {
            return Optional.of("T3/" + RequestRow.OTHER_OTHER.key());
        }
        Matcher group = LAST_GROUP.matcher(letters);
        String last = group.find() ? letters.substring(group.end(1)) : letters;
        Matcher item = LAST_ITEM.matcher(last);
        return mostLike(item.find() ? item.group() : last);
    }

    @Override
    public boolean beginsAnother(String row, String rest) {
        if (rest.isEmpty() || row.isEmpty()) {
            return false;
        }
        String label = RequestRow.ofKey(row.substring("T3/".length()))
                .map(found -> CharacterForms.letters(found.label()))
                .orElse("");
        int own = rest.length();
        while (own > 0 && !label.endsWith(rest.substring(0, own))) {
            own--;
        }
        return rest.substring(own).matches("[一二三四五六七\\d].*");
    }

    private static Optional<String> mostLike(String letters) {
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return Optional.empty();
        }
        RequestRow best = RequestRow.NEWLY_RECEIVED;
        double first = 0;
        double second = 0;
        for (RequestRow row : RequestRow.values()) {
            double likeness = Bigrams.likeness(letters, CharacterForms.letters(row.label()));
            if (likeness > first) {
                second = first;
                first = likeness;
                best = row;
            } else if (likeness > second) {
                second = likeness;
            }
        }
        return first >= LIKE && first - second >= CLEARLY ? Optional.of("T3/" + best.key()) : Optional.empty();
    }
}
