package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.parts.TokenMint;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.SignOffRole;
import tools.jackson.databind.JsonNode;

/** What the signatures under a submission must be; {@code @9} is 09:00 on a day before the submission. */
class SignOffTest extends ServiceTest {

    private static final String AGENCY = "410781S01";
    private static final String FILING = "2023-" + AGENCY;
    private static final String PATH = "/api/v1/filings/" + FILING;
    private static final String BODY = "{\"report\":" + ReportJson.writeString(Seeds.XINFANG.report()) + "}";

    private Api clerk = new Api(0, null);
    private Api leader = new Api(0, null);

    @BeforeEach
    void openAFiling() {
        agency(AGENCY, "卫辉市信访局", "DEPARTMENT", "410781");
        season(2023);
        clerk = clerk(AGENCY);
        leader = nobody.as(TokenMint.get().token("u-leader", List.of("leader"), AGENCY, null));
        if (!state(FILING).equals("OPEN")) {
            clerk.post(PATH + "/withdrawal", "{\"reason\":\"再试一次\"}").expect(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drafter u-1 @9                                     | leader u-2          | /signOffs /declaration/subject | 缺分管领导
            leader u-2 @9                                      | leader u-2          | /signOffs                      | 缺拟稿人
            drafter u-1 @9, leader u-1 @9                      | leader u-1          | /signOffs/1/subject            | 既签了“拟稿人”和“分管领导”
            drafter u-1 @9, FOO u-3 @9, leader u-2 @9          | leader u-2          | /signOffs/1/role               | 没有“FOO”这种签字身份
            drafter u-1 @9, leader u-2 @8                      | leader u-2          | /signOffs/1/at                 | 分管领导签字早于拟稿人
            drafter u-1 @8, leader u-2 @9, unitHead u-3 @10    | leader u-2          | /signOffs/1/at                 | 分管领导签字早于科室负责人
            drafter u-1 before, leader u-2 @9                  | leader u-2          | /signOffs/0/at                 | 不应早于报告年度2023年
            drafter u-1 @9, leader u-2 ahead                   | leader u-2          | /signOffs/1/at                 | 不应晚于提交时间
            drafter u-1 @9, leader u-2 @9                      | drafter u-1         | /declaration/role              | 声明应由分管领导
            drafter u-1 @9, leader u-2 @9                      | leader u-9          | /declaration/subject           | 声明人应是已签字的领导
            drafter u-1 @9, leader u-2 @9                      | principalLeader u-2 | /declaration/role              | 声明人在声明中的身份
            drafter u-1 @9, leader u-clerk-410781S01 @9        | leader u-clerk-410781S01 | /signOffs/1/role          | 提交人没有负责人身份
            drafter u-1 @9, leader u-2 @9                      | leader u-clerk-410781S01 | /declaration/subject      | 提交人没有负责人身份
            drafter u-1 @9, unitHead u-clerk-410781S01 @9, leader u-2 @9 | leader u-2 | /signOffs/1/subject           | 草稿最后由这位签字人保存
            """)
    void refusesWhatIsNotSignedAsItMustBeAndSaysWhatIsMissingAndWhere(
            String signOffs, String declaration, String pointers, String sentence) {
        Answer draft = save(clerk);
        Answer refused = submit(clerk, draft, signed(signOffs, declaration)).expect(422);
        assertThat(refused.code()).isEqualTo("procedure-incomplete");
        assertThat(refused.json().at("/errors").values().stream()
                        .map(error -> error.at("/pointer").asString()))
                .containsExactly(pointers.split(" "));
        assertThat(refused.text("/errors/0/message")).contains(sentence);
        assertThat(refused.text("/detail")).contains(sentence, "草稿已保留");
        assertThat(state(FILING)).isEqualTo("OPEN");
        assertThat(clerk.get(PATH + "/draft").expect(200).header("ETag")).isEqualTo(draft.header("ETag"));
    }

    @Test
    void saysAlreadyOfTheFormOfARequestWhatIsMissing() {
        Answer draft = save(clerk);
        Answer nobodySigned = submit(
                        clerk, draft, "\"signOffs\":[],\"declaration\":{\"subject\":\"u\",\"role\":\"leader\"}")
                .expect(400);
        assertThat(nobodySigned.text("/errors/0/pointer")).isEqualTo("/signOffs");
        assertThat(nobodySigned.text("/errors/0/message")).contains("拟稿人", "分管领导");
        Answer nothingDeclared = submit(clerk, draft, SIGNED.substring(0, SIGNED.lastIndexOf(",\n")))
                .expect(400);
        assertThat(nothingDeclared.text("/errors/0/pointer")).isEqualTo("/declaration");
        assertThat(nothingDeclared.text("/errors/0/message")).contains("真实性声明");
    }

    @Test
    void tellsTheOthersWhoSignedAsWhat() {
        submit(clerk, save(clerk), signed("""
                drafter u-1 @8, unitHead u-2 @9, secrecyReviewer u-3 @9, leader u-4 @10, principalLeader u-5 @11""", "principalLeader u-5")).expect(201);
        JsonNode event = lastEvent();
        assertThat(event.at("/signOffs").values().stream()
                        .map(signOff -> signOff.at("/role").asString()))
                .containsExactlyElementsOf(Arrays.stream(SignOffRole.values())
                        .map(SignOffRole::word)
                        .toList());
    }

    @Test
    void takesTheDeclarationOfTheLeaderWhoSubmitsAndNotTheSignatureOfOneWhoWroteTheDraft() {
        String signed = signed("drafter u-1 @8, leader u-leader @9", "leader u-leader");
        Answer refused = submit(leader, save(leader), signed).expect(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/signOffs/1/subject");

        submit(leader, save(clerk), signed).expect(201);
        clerk.post(PATH + "/withdrawal", "{\"reason\":\"换一位领导签字\"}").expect(200);
        submit(leader, save(clerk), signed("drafter u-1 @8, leader u-2 @9", "principalLeader u-leader"))
                .expect(201);
    }

    private Answer save(Api who) {
        Answer before = who.get(PATH + "/draft");
        return who.put(PATH + "/draft", BODY, "If-Match", before.status() == 200 ? before.header("ETag") : "\"0\"")
                .expect(200);
    }

    private static Answer submit(Api who, Answer draft, String signed) {
        return who.post(
                PATH + "/submissions",
                answersTo(draft.json().get("findings"), signed),
                "If-Match",
                draft.header("ETag"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private JsonNode lastEvent() {
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(jdbc.sql("select body from outbox where key = ? order by sequence desc limit 1")
                        .param(FILING)
                        .query(byte[].class)
                        .single());
    }

    private static String signed(String signOffs, String declaration) {
        String list = Arrays.stream(signOffs.strip().split(", "))
                .map(text -> text.split(" "))
                .map(words -> "{\"role\":\"%s\",\"subject\":\"%s\",\"at\":\"%s\"}"
                        .formatted(words[0], words[1], time(words[2])))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String[] declared = declaration.split(" ");
        return "\"signOffs\":[%s],\"declaration\":{\"role\":\"%s\",\"subject\":\"%s\"}"
                .formatted(list, declared[0], declared[1]);
    }

    private static String time(String word) {
        if (word.equals("before")) {
            return "2022-12-31T15:59:59Z";
        }
        return word.equals("ahead")
                ? YEAR_AHEAD + "-01-01T00:00:00Z"
                : "2024-11-20T%02d:00:00Z".formatted(Integer.parseInt(word.substring(1)));
    }
}
