package org.nianbao.edge.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A refusal that is answered with a problem document. Thrown by controllers and by what they call at the edge:
 *
 * <pre>{@code
 * throw new ProblemException(HttpStatus.CONFLICT, "task-finished", "这项任务已经办结。").with("taskId", id);
 * }</pre>
 *
 * <p>Rolls back the transaction it passes through. Not thread-safe while it is being filled.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String detail;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, Object> extras = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    /**
     * @param code stable English code in kebab-case
     * @param detail what is wrong and what to do, in plain Chinese
     */
    public ProblemException(HttpStatus status, String code, String detail) {
        super(code + ": " + detail);
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    /** Adds a member to the document; the value is written as JSON. */
    public ProblemException with(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    /** Adds one fault to {@code errors}. */
    public ProblemException field(String pointer, String message) {
        faults.add(new Fault(pointer, message));
        return this;
    }

    /** Adds a header to the answer. */
    public ProblemException header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Problem problem() {
        return new Problem(status, code, detail, List.copyOf(faults), new LinkedHashMap<>(extras), headers);
    }
}
