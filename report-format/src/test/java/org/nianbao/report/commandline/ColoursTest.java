package org.nianbao.report.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {

    private static final Terminal WATCHED = new Terminal(true, false, 0);

    @Test
    void showOnATerminalUnlessTheReaderWantsNone() {
        assertThat(new Colours(WATCHED, Map.of()).red("阻止")).isEqualTo("\u001B[31m阻止\u001B[0m");
        assertThat(new Colours(WATCHED, Map.of("NO_COLOR", "")).red("阻止")).isNotEqualTo("阻止");
        assertThat(new Colours(WATCHED, Map.of("NO_COLOR", "1")).red("阻止")).isEqualTo("阻止");
        assertThat(new Colours(WATCHED, Map.of("TERM", "dumb")).red("阻止")).isEqualTo("阻止");
        assertThat(new Colours(Terminal.NONE, Map.of()).red("阻止")).isEqualTo("阻止");
    }
}
