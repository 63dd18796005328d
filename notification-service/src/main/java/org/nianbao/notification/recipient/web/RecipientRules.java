package org.nianbao.notification.recipient.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.notification.recipient.model.RecipientRole;
import org.springframework.http.HttpStatus;

/** What must hold between the fields of a list of recipients. */
final class RecipientRules {

    private RecipientRules() {}

    /** @throws ProblemException 400 {@code invalid-recipients}, naming every fault */
    static void check(List<RecipientBody> people) {
        ProblemException problem =
                new ProblemException(HttpStatus.BAD_REQUEST, "invalid-recipients", "收件人名单中有不符合要求的内容，见 errors。");
        boolean faulty = false;
        Set<String> subjects = new HashSet<>();
        for (int at = 0; at < people.size(); at++) {
            RecipientBody person = people.get(at);
            if (!subjects.add(person.subject())) {
                problem.field("/" + at + "/subject", "同一名单中出现两次");
                faulty = true;
            }
            String missing = missingScope(person);
            if (missing != null) {
                problem.field(
                        "/" + at + missing, missing.equals("/agency") ? "填报人员须填写单位代码" : "主管部门须填写地区代码，其他角色须填写单位代码或地区代码");
                faulty = true;
            }
        }
        if (faulty) {
            throw problem;
        }
    }

    /**
     * A clerk speaks for an agency, the authority for a region; the other roles are held for either; administrators for
     * neither.
     */
    private static @Nullable String missingScope(RecipientBody person) {
        if (person.roles().contains(RecipientRole.CLERK) && person.agency() == null) {
            return "/agency";
        }
        if (person.roles().contains(RecipientRole.AUTHORITY) && person.region() == null) {
            return "/region";
        }
        boolean needsScope = person.roles().stream().anyMatch(role -> role != RecipientRole.ADMINISTRATOR);
        return needsScope && person.agency() == null && person.region() == null ? "/region" : null;
    }
}
