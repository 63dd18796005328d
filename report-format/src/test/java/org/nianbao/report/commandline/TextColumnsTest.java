package org.nianbao.report.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextColumnsTest {

    @Test
    void countsAChineseCharacterAsTwoColumns() {
        assertThat(TextColumns.width("表三 T3-01")).isEqualTo(10);
        assertThat(TextColumns.padded("提醒", 6)).isEqualTo("提醒  ");
        assertThat(TextColumns.padded("须说明理由", 6)).isEqualTo("须说明理由");
    }

    @Test
    void breaksLinesButNotBeforeAClosingMark() {
        assertThat(TextColumns.wrapped("请核对这五个数。", 8)).containsExactly("请核对这", "五个数。");
        assertThat(TextColumns.wrapped("请核对数。再填", 8)).containsExactly("请核对数。", "再填");
        assertThat(TextColumns.wrapped("请核对数。再填", 0)).containsExactly("请核对数。再填");
        assertThat(TextColumns.wrapped("", 8)).containsExactly("");
    }

    @Test
    void takesOutWhatATerminalWouldObey() {
        assertThat(TextColumns.harmless("年报\u001B[2J\r\n2023\u202E.txt")).isEqualTo("年报 [2J 2023 .txt");
    }
}
