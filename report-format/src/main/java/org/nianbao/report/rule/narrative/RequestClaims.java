package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences that say how many requests were received, answered or carried on. */
final class RequestClaims {

    static final String NOUN =
            "(?:依申请公开(?:政府信息)?(?:申请)?|(?:政府|政务)?信息公开的?(?:书面)?申请|政务公开申请|公开申请|(?:公开|获取)政府信息的?申请|依申请(?:公开)?(?:信息)?|申请公开(?:政府)?信息)";
    private static final String AFTER_NOUN =
            "(?:的?(?:数量|总数|总量|总计|总件数|件数|事项|案件|件|表|信息|业务|工作|办件)|共计|共|总计|合计|累计|为|是|有|计|达|[:\uE001]){0,9}+";
    private static final String MANNER =
            "(?:的|了|到|各类|各种|公众|群众|社会公众|(?:公民|自然人)、法人(?:和|或|及|以及)(?:其他|其它)组织(?:提出)?|公民|有效|书面|有关|相关|关于|共计|共){0,9}+";
    private static final Pattern RECEIVED =
            Pattern.compile("(新收到|新收|新增|新受理|收到|收悉|接到|接收|接受|受理|办理|处理)[^件条份,;]{0,6}?" + MANNER + NOUN + AFTER_NOUN
                    + "$|(新收到|新收|新增|新受理|收到|接到|接收|受理)(?:了|共|的|到|书面|各类){0,9}+(?:申请)?(?:共计|共|总计|合计)?+$");
    private static final Pattern NOUN_AFTER = Pattern.compile("(?:的|各类|公众|群众|书面|有效){0,9}+" + NOUN);
    private static final Pattern PARTIAL = Pattern.compile(
            "网[上络站]|在线|信函|信件|邮[寄件箱]|当面|现场|窗口|传真|平台|系统|渠道|方式|途径|自然人(?!、)|企业|律师|补正|撤[回销]|重复|无效|退回|转[办交送]|不属于|涉及|关于|其他(?!组织)");
    private static final Pattern ANSWERED = Pattern.compile(
            "(答复|办结|办复|回复|办理完毕|办理完结|处理完毕)(?:了|申请人|申请|" + NOUN + "|共计|共|总计|合计|累计|数量?|量|件数|总数|为|[:\uE001]){0,9}+$");
    private static final Pattern ANSWERED_AFTER = Pattern.compile("(?:已|均|全部|都|依法|按时|按期|及时|予以){1,4}+(?:答复|办结|办复|回复)");
    private static final Pattern PART_OF_ANSWERS = Pattern.compile(
            "不予|部分|同意|公开答复|延[期长]|逾期|网[上络]|在线|当场|当面|口头|电话|邮[寄件]|信函|自然人|法人|企业|撤|不属于|无法|其他|上年|去年|上一年|遗留|申请人|补正|告知|办理中|正在|内答复|工作日|按[期时]|限[内期]|[^未]超");
    private static final Pattern FORWARD =
            Pattern.compile("(?:结转|转接|转入|转至|跨)(?:至|到|入)?(?:下一?个?年度?|次年|20\\d\\d年度?)(?:继续)?(?:办理|处理|答复)?(?:的|" + NOUN
                    + "|申请|数量?|件数|共|为|有|[:]){0,9}+$");
    private static final Pattern FORWARD_AFTER = Pattern.compile(
            "(?:" + NOUN
                    + "|申请)?(?:(?:尚?未办结|正在办理|尚?在办理|办理中)的?,?)?(?:按规定|依法|需|将|已|均|则){0,9}+(?:结转|转接|转入|转至)(?:至|到|入)?(?:下一?个?年度?|次年|20\\d\\d年)");
    private static final Pattern OVER = Pattern.compile(
            "(?:(?:上一?年度?|去年|20\\d\\d年度?)(?:未办结)?(?:结转|转接|转入|遗留)|结转(?:自|的)?(?:上一?年度?|去年))(?:的|至?本年度?|继续|办理|到今年|" + NOUN
                    + "|申请|事项|数量?|件数|共|为|有|[:]){0,9}+$");
    private static final Pattern FIRST_YEAR_IN_OVER = Pattern.compile("20\\d\\d");

    private RequestClaims() {}

    /** How many were received: 收到, 受理, 新收. */
    static List<Claim> received(Narrative narrative) {
        List<Claim> claims = new ArrayList<>();
        narrative
                .statements()
                .filter(Statement::isComparable)
                .filter(statement -> statement.figure().countsCases())
                .forEach(statement -> received(statement).ifPresent(claims::add));
        return claims;
    }

    private static Optional<Claim> received(Statement statement) {
        Matcher lead = RECEIVED.matcher(statement.lead());
        Matcher tail = NOUN_AFTER.matcher(statement.tail());
        if (!lead.find() || OVER.matcher(statement.lead()).find()) {
            return Optional.empty();
        }
        boolean bare = lead.group(2) != null;
        String verb = bare ? lead.group(2) : lead.group(1);
        boolean nounFollows = tail.lookingAt();
        if (bare
                && !nounFollows
                && (statement.topic() != Topic.REQUEST || !statement.tail().isEmpty())) {
            return Optional.empty();
        }
        boolean fresh = verb.startsWith("新");
        boolean whole = statement.lead().contains("共") || statement.lead().contains("总");
        if (PARTIAL.matcher(statement.lead()).find() && !whole || statement.item() && !fresh) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                statement,
                verb,
                bare && nounFollows
                        ? statement
                                .sentence()
                                .source()
                                .address(
                                        statement.leadStart() + lead.start(),
                                        statement.figure().end() + tail.end())
                        : statement.from(lead.start())));
    }

    /** How many were answered: 答复, 办结. */
    static List<Claim> answered(Narrative narrative) {
        List<Claim> claims = new ArrayList<>();
        narrative
                .statements()
                .filter(Statement::isComparable)
                .filter(statement -> statement.figure().countsCases())
                .forEach(statement -> answered(statement).ifPresent(claims::add));
        return claims;
    }

    private static Optional<Claim> answered(Statement statement) {
        Matcher lead = ANSWERED.matcher(statement.lead());
        if (lead.find()) {
            return statement.topic() != Topic.REQUEST
                            || PART_OF_ANSWERS.matcher(statement.lead()).find()
                            || statement.before().contains("结转的")
                    ? Optional.empty()
                    : Optional.of(new Claim(statement, lead.group(1), statement.from(lead.start())));
        }
        Matcher tail = ANSWERED_AFTER.matcher(statement.tail());
        boolean alone = statement.lead().isEmpty() || statement.lead().equals("其中");
        if (alone && tail.matches() && !statement.tail().contains("按") && statement.topic() == Topic.REQUEST) {
            return Optional.of(new Claim(statement, "答复", statement.with(tail.end())));
        }
        return Optional.empty();
    }

    /** How many were carried forward into the next year. */
    static List<Claim> carriedForward(Narrative narrative) {
        List<Claim> claims = new ArrayList<>();
        narrative
                .statements()
                .filter(Statement::isComparable)
                .filter(statement -> statement.sentence().text().contains("转") && isOfRequests(statement))
                .forEach(statement -> {
                    Matcher lead = FORWARD.matcher(statement.lead());
                    Matcher tail = FORWARD_AFTER.matcher(statement.after());
                    if (lead.find()
                            && isNextYear(lead.group(), narrative.input().year())) {
                        claims.add(new Claim(statement, "结转", statement.from(lead.start())));
                    } else if (tail.lookingAt()
                            && isNextYear(tail.group(), narrative.input().year())) {
                        claims.add(new Claim(statement, "结转", statement.with(tail.end())));
                    }
                });
        return claims;
    }

    /** How many were carried over from the year before. */
    static List<Claim> carriedOver(Narrative narrative) {
        List<Claim> claims = new ArrayList<>();
        narrative
                .statements()
                .filter(statement -> statement.figure().isCount() && statement.own() && !statement.change())
                .filter(statement -> OVER.matcher(statement.lead()).find() && isOfRequests(statement))
                .forEach(statement -> {
                    Matcher lead = OVER.matcher(statement.lead());
                    if (lead.find() && isYear(lead.group(), narrative.input().year() - 1) && statement.ofTheYear()) {
                        claims.add(new Claim(statement, "上年结转", statement.from(lead.start())));
                    }
                });
        return claims;
    }

    private static boolean isOfRequests(Statement statement) {
        return statement.figure().countsCases() && statement.topic() == Topic.REQUEST;
    }

    private static boolean isNextYear(String words, int year) {
        return isYear(words, year + 1);
    }

    private static boolean isYear(String words, int year) {
        Matcher named = FIRST_YEAR_IN_OVER.matcher(words);
        return !named.find() || Integer.parseInt(named.group()) == year;
    }
}
