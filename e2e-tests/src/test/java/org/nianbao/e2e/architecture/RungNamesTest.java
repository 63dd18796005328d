package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.EscalationLadderTable;
import org.nianbao.notification.notice.model.EscalationStep;

/** A mail calls the rung of the ladder as the decision table does, which authorities read. */
class RungNamesTest {

    private static final Pattern OUTPUTS =
            Pattern.compile("<outputEntry[^>]*>\\s*<text>\"([^\"]+)\"</text>", Pattern.DOTALL);

    @Test
    void callsEveryRungOfTheEscalationAsTheTableDoes() throws IOException {
        List<String> outputs = outputs();
        assertThat(outputs).hasSizeGreaterThan(12);
        // step, frequency, label, row after row
        for (int row = 0; row < outputs.size(); row += 3) {
            EscalationStep step = EscalationStep.named(outputs.get(row));
            assertThat(step.name()).isEqualTo(outputs.get(row));
            assertThat(step.label()).isEqualTo(outputs.get(row + 2));
        }
    }

    private static List<String> outputs() throws IOException {
        String file = "/bpmn/" + EscalationLadderTable.KEY + ".dmn";
        try (InputStream table = Objects.requireNonNull(EscalationLadderTable.class.getResourceAsStream(file), file)) {
            Matcher output = OUTPUTS.matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            List<String> outputs = new ArrayList<>();
            while (output.find()) {
                outputs.add(output.group(1));
            }
            return outputs;
        }
    }
}
