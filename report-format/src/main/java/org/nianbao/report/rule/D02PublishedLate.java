package org.nianbao.report.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** D-02: a report is published by its date: 31 January for departments, 31 March for the authority's own (条例第四十九条; 格式, 二). */
final class D02PublishedLate implements Rule {

    @Override
    public String code() {
        return "D-02";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号二";
    }

    @Override
    public String message() {
        return "已逾期，将计入通报";
    }

    @Override
    public String messageEn() {
        return "late; will be named in the circular";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.publication() == null ? Optional.of(Missing.PUBLICATION) : Optional.empty();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        Publication publication = in.publication();
        if (publication == null) {
            return List.of();
        }
        LocalDate published = publication.publishedOn();
        LocalDate day = published == null ? publication.notBefore() : published;
        if (day == null || !day.isAfter(publication.publishBy())) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(publication.publishBy(), day);
        return List.of(
                published == null
                        ? finding(
                                "已逾期，将计入通报：应于%s前（含当日）发布，到%s尚未发布，已晚%d天。请尽快发布，并说明原因。",
                                "Due by %s and not published on %s, %d days late; it will be named in the circular. Publish it and explain.",
                                publication.publishBy(),
                                day,
                                days)
                        : finding(
                                "已逾期，将计入通报：应于%s前（含当日）发布，发布日期为%s，晚%d天。请说明原因。",
                                "Published on %2$s, due by %1$s, %3$d days late; it will be named in the circular. Explain.",
                                publication.publishBy(),
                                day,
                                days));
    }

    private Finding finding(String message, String messageEn, LocalDate publishBy, LocalDate day, long days) {
        return Finding.of(
                this,
                new TextAddress(TextPart.TITLE),
                message.formatted(publishBy, day, days),
                messageEn.formatted(publishBy, day, days));
    }
}
