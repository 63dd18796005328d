package org.nianbao.report.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** D-01: nothing is published without secrecy review and sign-off before it (条例第十七条: 先审查、后公开). */
final class D01NotReviewed implements Rule {

    @Override
    public String code() {
        return "D-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第十七条；《保守国家秘密法》";
    }

    @Override
    public String message() {
        return "未经审查不得发布";
    }

    @Override
    public String messageEn() {
        return "not to be published without review";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.publication() == null ? Optional.of(Missing.PUBLICATION) : Optional.empty();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        Publication publication = in.publication();
        LocalDate published = publication == null ? null : publication.publishedOn();
        if (publication == null || published == null) {
            return List.of();
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        step("保密审查", "the secrecy review", publication.secrecyReviewedOn(), published, zh, en);
        step("负责人签发", "the sign-off", publication.signedOffOn(), published, zh, en);
        return zh.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        this,
                        new TextAddress(TextPart.TITLE),
                        "未经审查不得发布：%s。请补办后再发布。".formatted(String.join("；", zh)),
                        "Not to be published: %s. Complete the steps first.".formatted(String.join("; ", en))));
    }

    private static void step(
            String name,
            String nameEn,
            @Nullable LocalDate done,
            LocalDate published,
            List<String> zh,
            List<String> en) {
        if (done == null) {
            zh.add("没有" + name);
            en.add(nameEn + " was not done");
        } else if (done.isAfter(published)) {
            zh.add("%s在%s，晚于发布日期%s".formatted(name, done, published));
            en.add("%s is of %s, after the publication on %s".formatted(nameEn, done, published));
        }
    }
}
