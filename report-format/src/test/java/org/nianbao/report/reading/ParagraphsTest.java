package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.report.source.Line;

/** Lines broken at the edge of a page become paragraphs again, and nothing else is joined. */
class ParagraphsTest {

    @Test
    void joinsLinesBrokenInTheMiddleOfASentenceAcrossAPageNumber() {
        assertThat(joined("""
                           一年来，本机关认真贯彻落实条例规定，不断完善信
                        息公开制度，及时回应社会关切，全年主动公开各类信息
                        1136 条。
                           （一）主动公开。坚持以公开为常态，以不公开为例外，

                                         - 1 -
                        做到应公开尽公开，全面推进决策公开、执行公开、管理
                        公开、服务公开和结果公开。"""))
                .isEqualTo("一年来，本机关认真贯彻落实条例规定，不断完善信息公开制度，及时回应社会关切，全年主动公开各类信息1136 条。\n"
                        + "（一）主动公开。坚持以公开为常态，以不公开为例外，做到应公开尽公开，全面推进决策公开、执行公开、管理公开、服务公开和结果公开。");
    }

    @Test
    void neverJoinsTheItemsOfAList() {
        String list = """
                一、本年度没有发生收取政府信息公开信息处理费的情况
                二、落实基层政务公开标准化、规范化工作的各项要求
                三、本年度没有发生收取政府信息公开信息处理费的情况
                （四）政务新媒体运行平稳，没有需要报告的其他事项了
                5.本报告所列数据的统计时限为全年，与上年的口径相同
                一是公开的内容还不够丰富，二是队伍的能力有待提高了""";

        assertThat(joined(list)).isEqualTo(list);
    }

    @Test
    void leavesLinesOfDifferentLengthsAlone() {
        String text = "本机关认真贯彻落实条例\n不断完善制度，主动公开各类信息一百余条，回应社会关切\n做到应公开尽公开";

        assertThat(joined(text)).isEqualTo(text);
    }

    private static String joined(String text) {
        List<Line> lines = Line.of(text);
        return Paragraphs.of(lines).join(lines).replaceAll("(?m)^ +", "");
    }
}
