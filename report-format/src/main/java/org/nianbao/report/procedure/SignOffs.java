package org.nianbao.report.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The signatures under a submission and what they must be (三审三校: no person does two of the steps). The least is a
 * drafter and a leader; whoever else signed keeps the order of {@link SignOffRole}. Immutable.
 */
public record SignOffs(List<SignOff> list, Declaration declaration) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,100}");

    /** Copies the list. */
    public SignOffs {
        list = List.copyOf(list);
    }

    /**
     * Everything that is missing or wrong, in the order of the document; empty when nothing is.
     *
     * @param year the reporting year
     * @param submittedBy opaque id of who handed the report in; may declare it without being among the signatures
     */
    public List<SignOffFault> faults(int year, Instant submittedAt, String submittedBy) {
        List<SignOffFault> faults = new ArrayList<>();
        missing(faults);
        Map<String, SignOff> signed = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            SignOff signOff = list.get(i);
            String pointer = "/signOffs/" + i;
            role(signOff.role(), pointer + "/role", faults);
            person(signOff, signed, pointer + "/subject", faults);
            time(signOff, year, submittedAt, pointer + "/at", faults);
        }
        declared(submittedBy, faults);
        return faults;
    }

    private void missing(List<SignOffFault> faults) {
        if (nobody(signOff -> signOff.role().equals(SignOffRole.DRAFTER.word()))) {
            faults.add(new SignOffFault("/signOffs", "缺拟稿人（drafter）签字", "The drafter's signature is missing"));
        }
        if (nobody(SignOff::leads)) {
            faults.add(new SignOffFault(
                    "/signOffs",
                    "缺分管领导（leader）签字，或由主要负责人（principalLeader）签字",
                    "The signature of the leader in charge (or of the principal leader) is missing"));
        }
    }

    private boolean nobody(Predicate<SignOff> which) {
        return list.stream().noneMatch(which);
    }

    private static void role(String role, String pointer, List<SignOffFault> faults) {
        if (SignOffRole.of(role).isEmpty()) {
            faults.add(new SignOffFault(
                    pointer,
                    "没有“" + role + "”这种签字身份，应为" + SignOffRole.all() + "之一",
                    "There is no role \"" + role + "\" to sign as"));
        }
    }

    private static void person(
            SignOff signOff, Map<String, SignOff> signed, String pointer, List<SignOffFault> faults) {
        if (!SUBJECT.matcher(signOff.subject()).matches()) {
            faults.add(new SignOffFault(
                    pointer,
                    "签字人标识应为1至100位可见字符，不含空格和汉字",
                    "The id of the signer is not 1 to 100 visible ASCII characters"));
            return;
        }
        SignOff before = signed.putIfAbsent(signOff.subject(), signOff);
        if (before != null) {
            String steps = label(before) + "”和“" + label(signOff);
            faults.add(new SignOffFault(
                    pointer,
                    "同一人（" + signOff.subject() + "）既签了“" + steps + "”，每人只能签一个环节，请由另一人签字",
                    "One person (" + signOff.subject() + ") signed twice: as " + before.role() + " and as "
                            + signOff.role()));
        }
    }

    private void time(SignOff signOff, int year, Instant submittedAt, String pointer, List<SignOffFault> faults) {
        if (LocalDate.ofInstant(signOff.at(), SHANGHAI).getYear() < year) {
            faults.add(new SignOffFault(
                    pointer,
                    label(signOff) + "签字时间不应早于报告年度" + year + "年",
                    "The signature (" + signOff.role() + ") is older than the reporting year " + year));
        } else if (signOff.at().isAfter(submittedAt)) {
            faults.add(new SignOffFault(
                    pointer,
                    label(signOff) + "签字时间不应晚于提交时间，请先签字再提交",
                    "The signature (" + signOff.role() + ") is later than the submission"));
        } else {
            list.stream()
                    .filter(other -> comesBefore(other, signOff) && other.at().isAfter(signOff.at()))
                    .findFirst()
                    .ifPresent(other -> faults.add(new SignOffFault(
                            pointer,
                            label(signOff) + "签字早于" + label(other) + "，应按“拟稿、审核、保密审查、领导签发”的顺序签字",
                            "The signature (" + signOff.role() + ") is older than that of an earlier step ("
                                    + other.role() + ")")));
        }
    }

    private static boolean comesBefore(SignOff one, SignOff other) {
        return one.knownRole()
                .flatMap(first -> other.knownRole().map(second -> first.compareTo(second) < 0))
                .orElse(false);
    }

    private void declared(String submittedBy, List<SignOffFault> faults) {
        String subject = declaration.subject();
        if (declaration.knownRole().filter(SignOffRole::leads).isEmpty()) {
            faults.add(new SignOffFault(
                    "/declaration/role",
                    "真实性声明应由分管领导（leader）或主要负责人（principalLeader）作出",
                    "Only the leader in charge or the principal leader may declare the report true"));
        } else if (list.stream()
                .noneMatch(one -> one.subject().equals(subject) && one.role().equals(declaration.role()))) {
            boolean signed = list.stream().anyMatch(one -> one.subject().equals(subject));
            if (signed || !subject.equals(submittedBy)) {
                faults.add(new SignOffFault(
                        signed ? "/declaration/role" : "/declaration/subject",
                        signed ? "声明人在声明中的身份与其签字的身份不一致" : "声明人应是已签字的领导，或提交本报告的领导本人",
                        signed
                                ? "The declaring person signed as something else"
                                : "The declaring person is neither a leader who signed nor the one who submits"));
            }
        }
    }

    private static String label(SignOff signOff) {
        return signOff.knownRole().map(SignOffRole::label).orElse(signOff.role());
    }
}
