package org.nianbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The one text of a value. */
class CanonicalJsonTest {

    @Test
    void sortsMembersAndLeavesNoWhiteSpace() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("submitBy", "2027-01-31");
        value.put("before", null);
        value.put("numbers", List.of(1, 20L, true));
        value.put("", Map.of());

        assertThat(CanonicalJson.of(value))
                .isEqualTo("{\"\":{},\"before\":null,\"numbers\":[1,20,true],\"submitBy\":\"2027-01-31\"}");
    }

    /** The example of RFC 8785, section 3.2.3, without its number. */
    @Test
    void sortsByUtf16CodeUnits() {
        Map<String, String> value = new LinkedHashMap<>();
        value.put("\u20ac", "Euro Sign");
        value.put("\r", "Carriage Return");
        value.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        value.put("1", "One");
        value.put("\ud83d\ude00", "Emoji: Grinning Face");
        value.put("\u0080", "Control");
        value.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(value))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapesWhatMustBeAndNothingElse() {
        assertThat(CanonicalJson.of("\"\\/\b\t\n\f\r\u0000\u001f\u007f年\uD800"))
                .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f年\uFFFD\"");
    }

    @Test
    void writesNumbersThatAReaderCouldRoundAsTexts() {
        assertThat(CanonicalJson.of(Arrays.asList(
                        9007199254740991L, 9007199254740992L, new BigDecimal("0.10"), new BigDecimal("1E+2"), 0.1)))
                .isEqualTo("[9007199254740991,\"9007199254740992\",\"0.10\",100,\"0.1\"]");
    }

    @Property(tries = 500)
    void isReadBackAsTheSameValue(@ForAll String text, @ForAll List<Integer> numbers) {
        boolean whole = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        String json = CanonicalJson.of(Map.of("text", text, "numbers", numbers));

        Object read = JsonMapper.shared().readValue(json, Object.class);

        assertThat(CanonicalJson.of(read)).isEqualTo(json);
        assertThat(!whole || read.equals(Map.of("text", text, "numbers", numbers)))
                .isTrue();
    }
}
