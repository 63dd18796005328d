package org.nianbao.outbox;

import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Many messages as arrays, one for each column: one statement takes them all. */
final class MessageArrays {

    /** The messages as a table, in their order. */
    static final String GIVEN = """
            with given as (
                select * from unnest(cast(:ids as uuid[]), cast(:topics as text[]), cast(:keys as text[]),
                    cast(:types as text[]), cast(:sources as text[]), cast(:subjects as text[]),
                    cast(:times as timestamptz[]), cast(:bodies as bytea[]))
                    with ordinality
                    as message (message_id, topic, key, type, source, subject, time, body, position))
            """;

    private MessageArrays() {}

    /** Binds them to a statement that begins with {@link #GIVEN}. */
    static StatementSpec bind(StatementSpec statement, List<OutgoingMessage> messages, @Nullable String traceParent) {
        return statement
                .param("ids", texts(messages, message -> message.id().toString()))
                .param("topics", texts(messages, OutgoingMessage::topic))
                .param("keys", texts(messages, OutgoingMessage::key))
                .param("types", texts(messages, OutgoingMessage::type))
                .param("sources", texts(messages, OutgoingMessage::source))
                .param("subjects", texts(messages, OutgoingMessage::subject))
                .param("times", texts(messages, message -> message.time().toString()))
                .param("bodies", messages.stream().map(OutgoingMessage::body).toArray(byte[][]::new))
                .param("traceparent", traceParent, Types.VARCHAR);
    }

    private static String[] texts(List<OutgoingMessage> messages, Function<OutgoingMessage, String> text) {
        return messages.stream().map(text).toArray(String[]::new);
    }
}
