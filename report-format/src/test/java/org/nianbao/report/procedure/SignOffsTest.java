package org.nianbao.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signatures a submission needs; written as {@code role subject time}, the time as 09:00 of one day. */
class SignOffsTest {

    private static final int YEAR = 2023;
    private static final Instant SUBMITTED = Instant.parse("2024-01-10T10:00:00Z");
    private static final String LEADER_DECLARES = "leader u-2";

    @Test
    void areCompleteWithADrafterAndALeader() {
        assertThat(faults(LEADER_DECLARES, "drafter u-1 09:00", "leader u-2 09:30"))
                .isEmpty();
    }

    @Test
    void areCompleteWithThePrincipalLeaderInTheLeadersPlace() {
        assertThat(faults("principalLeader u-2", "drafter u-1 09:00", "principalLeader u-2 09:30"))
                .isEmpty();
    }

    @Test
    void areCompleteWithTheWholeChainWrittenInAnyOrder() {
        assertThat(faults(
                        "leader u-4",
                        "principalLeader u-5 09:40",
                        "drafter u-1 09:00",
                        "drafter u-6 09:05",
                        "leader u-4 09:30",
                        "unitHead u-2 09:10",
                        "secrecyReviewer u-3 09:20"))
                .isEmpty();
    }

    @Test
    void mayAllBearTheMinuteOfTheSubmission() {
        assertThat(faults(LEADER_DECLARES, "drafter u-1 10:00", "leader u-2 10:00"))
                .isEmpty();
    }

    @Test
    void mayBeDeclaredByTheLeaderWhoSubmits() {
        assertThat(faults("principalLeader u-submitter", "drafter u-1 09:00", "leader u-2 09:30"))
                .isEmpty();
    }

    @Test
    void nameEverythingThatIsMissing() {
        assertThat(faults(LEADER_DECLARES))
                .containsExactly(
                        "/signOffs 缺拟稿人（drafter）签字",
                        "/signOffs 缺分管领导（leader）签字，或由主要负责人（principalLeader）签字",
                        "/declaration/subject 声明人应是已签字的领导，或提交本报告的领导本人");
        assertThat(faults("leader u-submitter", "drafter u-1 09:00", "unitHead u-2 09:30"))
                .containsExactly("/signOffs 缺分管领导（leader）签字，或由主要负责人（principalLeader）签字");
        assertThat(faults(LEADER_DECLARES, "leader u-2 09:30")).containsExactly("/signOffs 缺拟稿人（drafter）签字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "Leader", "LEADER", "拟稿人", ""})
    void refuseARoleThatIsNone(String role) {
        assertThat(faults(LEADER_DECLARES, "drafter u-1 09:00", "leader u-2 09:30", role + " u-3 09:40"))
                .containsExactly("/signOffs/2/role 没有“" + role + "”这种签字身份，应为drafter（拟稿人）、unitHead（科室负责人）、"
                        + "secrecyReviewer（保密审查人）、leader（分管领导）、principalLeader（主要负责人）之一");
    }

    @Test
    void refuseOnePersonInTwoSteps() {
        assertThat(faults("leader u-1", "drafter u-1 09:00", "leader u-1 09:30"))
                .containsExactly("/signOffs/1/subject 同一人（u-1）既签了“拟稿人”和“分管领导”，每人只能签一个环节，请由另一人签字");
        assertThat(faults(LEADER_DECLARES, "drafter u-1 09:00", "leader u-2 09:30", "leader u-2 09:40"))
                .containsExactly("/signOffs/2/subject 同一人（u-2）既签了“分管领导”和“分管领导”，每人只能签一个环节，请由另一人签字");
    }

    @Test
    void refuseASignerWhoseIdHidesWhoItIs() {
        for (String hidden : List.of("u-1\u00a0", "u-1\u200b", "张三", "x".repeat(101))) {
            SignOffs signOffs = new SignOffs(
                    List.of(
                            signOff("drafter u-1 09:00"),
                            signOff("leader u-2 09:30"),
                            new SignOff(
                                    "unitHead",
                                    hidden,
                                    signOff("unitHead u-3 09:10").at())),
                    new Declaration("u-2", "leader"));
            assertThat(signOffs.faults(YEAR, SUBMITTED, "u-submitter"))
                    .extracting(SignOffFault::pointer)
                    .containsExactly("/signOffs/2/subject");
        }
    }

    @Test
    void refuseATimeBeforeTheReportingYearOrAfterTheSubmission() {
        SignOff early = new SignOff("drafter", "u-1", Instant.parse("2022-12-31T15:59:59Z"));
        SignOff firstSecond = new SignOff("drafter", "u-1", Instant.parse("2022-12-31T16:00:00Z"));
        SignOff leader = signOff("leader u-2 09:30");
        Declaration declaration = new Declaration("u-2", "leader");

        assertThat(written(new SignOffs(List.of(early, leader), declaration)))
                .containsExactly("/signOffs/0/at 拟稿人签字时间不应早于报告年度2023年");
        assertThat(written(new SignOffs(List.of(firstSecond, leader), declaration)))
                .isEmpty();
        assertThat(faults(LEADER_DECLARES, "drafter u-1 09:00", "leader u-2 10:01"))
                .containsExactly("/signOffs/1/at 分管领导签字时间不应晚于提交时间，请先签字再提交");
    }

    @Test
    void refuseEveryPairOfStepsInTheWrongOrder() {
        for (SignOffRole earlier : SignOffRole.values()) {
            for (SignOffRole later : SignOffRole.values()) {
                List<String> faults = written(new SignOffs(
                        List.of(signOff(earlier.word() + " u-1 09:10"), signOff(later.word() + " u-2 09:00")),
                        new Declaration("u-1", earlier.word())));
                String outOfOrder =
                        "/signOffs/1/at " + later.label() + "签字早于" + earlier.label() + "，应按“拟稿、审核、保密审查、领导签发”的顺序签字";
                assertThat(faults.contains(outOfOrder))
                        .as("%s after %s", earlier, later)
                        .isEqualTo(earlier.compareTo(later) < 0);
            }
        }
    }

    @Test
    void refuseADeclarationOfAnybodyButALeader() {
        String[] complete = {"drafter u-1 09:00", "leader u-2 09:30", "principalLeader u-3 09:40"};
        assertThat(faults("drafter u-1", complete))
                .containsExactly("/declaration/role 真实性声明应由分管领导（leader）或主要负责人（principalLeader）作出");
        assertThat(faults("FOO u-2", complete))
                .containsExactly("/declaration/role 真实性声明应由分管领导（leader）或主要负责人（principalLeader）作出");
        assertThat(faults("leader u-1", complete)).containsExactly("/declaration/role 声明人在声明中的身份与其签字的身份不一致");
        assertThat(faults("leader u-3", complete)).containsExactly("/declaration/role 声明人在声明中的身份与其签字的身份不一致");
        assertThat(faults("leader u-9", complete)).containsExactly("/declaration/subject 声明人应是已签字的领导，或提交本报告的领导本人");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(new SignOffs(List.of(signOff("FOO u-1 11:00")), new Declaration("u-9", "leader"))
                        .faults(YEAR, SUBMITTED, "u-submitter"))
                .hasSize(5)
                .allSatisfy(fault -> assertThat(fault.messageEn()).isNotBlank().matches("\\p{ASCII}+"));
    }

    private static List<String> faults(String declaration, String... signOffs) {
        String[] said = declaration.split(" ");
        return written(new SignOffs(
                Arrays.stream(signOffs).map(SignOffsTest::signOff).toList(), new Declaration(said[1], said[0])));
    }

    private static List<String> written(SignOffs signOffs) {
        Stream<SignOffFault> faults = signOffs.faults(YEAR, SUBMITTED, "u-submitter").stream();
        return faults.map(fault -> fault.pointer() + " " + fault.message()).toList();
    }

    private static SignOff signOff(String text) {
        String[] words = text.split(" ", -1);
        return new SignOff(words[0], words[1], Instant.parse("2024-01-10T" + words[2] + ":00Z"));
    }
}
