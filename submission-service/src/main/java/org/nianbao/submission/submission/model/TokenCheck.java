package org.nianbao.submission.submission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.procedure.SignOffRole;

/**
 * The signatures against what the tokens have shown: who submits cannot sign above the role of the token, and who saved
 * the draft that is handed in has drafted it, so that another person has to sign the other steps.
 *
 * @param savedBy who saved the draft that is handed in
 */
record TokenCheck(Submitter submitter, String savedBy) {

    List<SignOffFault> faults(List<SignOff> signOffs, Declaration declaration) {
        List<SignOffFault> faults = new ArrayList<>();
        for (int i = 0; i < signOffs.size(); i++) {
            signature(signOffs.get(i), "/signOffs/" + i, faults);
        }
        boolean declares = declaration.subject().equals(submitter.subject());
        Predicate<SignOff> declaring = signOff -> signOff.subject().equals(declaration.subject());
        if (declares
                && !submitter.leader()
                && declaration.knownRole().filter(SignOffRole::leads).isPresent()
                && signOffs.stream().noneMatch(declaring)) {
            faults.add(new SignOffFault(
                    "/declaration/subject",
                    "提交人没有负责人身份，不能作真实性声明，应由已签字的领导声明",
                    "The submitter is no leader and cannot declare the report true"));
        }
        return faults;
    }

    private void signature(SignOff signOff, String pointer, List<SignOffFault> faults) {
        if (signOff.leads() && signOff.subject().equals(submitter.subject()) && !submitter.leader()) {
            faults.add(new SignOffFault(
                    pointer + "/role",
                    "提交人没有负责人身份，不能以“" + label(signOff) + "”签字",
                    "The submitter is no leader and cannot sign as " + signOff.role()));
        } else if (signOff.subject().equals(savedBy)
                && signOff.knownRole()
                        .filter(role -> role != SignOffRole.DRAFTER)
                        .isPresent()) {
            faults.add(new SignOffFault(
                    pointer + "/subject",
                    "草稿最后由这位签字人保存，应视为拟稿人，不能再签“" + label(signOff) + "”；请由另一人签字，或由拟稿人重新保存草稿后再提交",
                    "The signer saved the draft that is handed in and cannot sign it as " + signOff.role()));
        }
    }

    private static String label(SignOff signOff) {
        return signOff.knownRole().map(SignOffRole::label).orElse(signOff.role());
    }
}
