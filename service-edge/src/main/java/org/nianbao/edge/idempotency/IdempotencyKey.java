package org.nianbao.edge.idempotency;

import java.util.regex.Pattern;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The header and its form. */
public final class IdempotencyKey {

    /** The request's header. */
    public static final String HEADER = "Idempotency-Key";

    /** The answer's header that says that it is the first answer, given again. */
    public static final String REPLAY_HEADER = "Idempotent-Replay";

    /** 1 to 128 visible ASCII characters. */
    public static final String FORM = "[!-~]{1,128}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private IdempotencyKey() {}

    /** @throws ProblemException 400 {@code idempotency-key-malformed} */
    static void check(String key) {
        if (!PATTERN.matcher(key).matches()) {
            throw new ProblemException(
                            HttpStatus.BAD_REQUEST,
                            "idempotency-key-malformed",
                            "Idempotency-Key 头应当是 1 到 128 个可见的 ASCII 字符，不含空格。")
                    .field(HEADER, "格式不对");
        }
    }
}
