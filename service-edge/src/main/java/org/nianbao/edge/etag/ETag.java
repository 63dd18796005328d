package org.nianbao.edge.etag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * The version of a resource on the wire: the version number in double quotes, {@code "7"}.
 *
 * <p>A weak tag ({@code W/"7"}) is read like a strong one: a proxy that compresses answers weakens the tags it passes.
 */
public final class ETag {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private ETag() {}

    /** The header value for a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a client says it has seen.
     *
     * @param ifMatch the header If-Match, null when absent
     * @throws ProblemException 428 {@code if-match-missing} when absent, 400 {@code if-match-malformed} when it is not
     *     one ETag of ours
     */
    public static long require(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED, "if-match-missing", "缺少 If-Match 头：请先读取当前内容，并带上它的 ETag。");
        }
        Matcher form = FORM.matcher(ifMatch.strip());
        if (!form.matches()) {
            throw new ProblemException(
                            HttpStatus.BAD_REQUEST, "if-match-malformed", "If-Match 头应当是读取时得到的 ETag，例如 \"7\"。")
                    .field("If-Match", "格式不对");
        }
        return Long.parseLong(form.group(1));
    }

    /**
     * Requires If-Match to name the current version.
     *
     * @return the current version
     * @throws ProblemException as {@link #require(String)}, and 412 {@code stale-etag} when the version is another one
     */
    public static long requireCurrent(@Nullable String ifMatch, long current) {
        if (require(ifMatch) != current) {
            throw stale(current);
        }
        return current;
    }

    /** The refusal of a stale version: 412 {@code stale-etag}, naming the current one. */
    public static ProblemException stale(long current) {
        return new ProblemException(HttpStatus.PRECONDITION_FAILED, "stale-etag", "内容在您读取之后已经更新：请重新读取，核对后再提交。")
                .with("currentETag", of(current));
    }
}
