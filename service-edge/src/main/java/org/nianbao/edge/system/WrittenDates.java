package org.nianbao.edge.system;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Dates and instants are texts in ISO form, of the years 1 to 9999. Jackson alone takes numbers and lists too, and years
 * that neither PostgreSQL nor the next day's arithmetic can hold.
 */
final class WrittenDates<T> extends StdScalarDeserializer<T> {

    private static final int LAST_YEAR = 9999;

    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;

    private WrittenDates(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
        super(type);
        this.parse = parse;
        this.year = year;
    }

    static SimpleModule module() {
        return new SimpleModule("written-dates")
                .addDeserializer(
                        LocalDate.class, new WrittenDates<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
                .addDeserializer(
                        Instant.class,
                        new WrittenDates<>(
                                Instant.class,
                                Instant::parse,
                                instant -> instant.atOffset(ZoneOffset.UTC).getYear()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getString();
        try {
            T value = parse.apply(text);
            int written = year.applyAsInt(value);
            if (written >= 1 && written <= LAST_YEAR) {
                return value;
            }
        } catch (DateTimeException notADate) {
            // said below, in the same words
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "not a date in ISO form of the years 1 to 9999");
    }
}
