package org.nianbao.edge.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One try at one request: works out the answer inside the transaction, sends it after the commit. */
final class Answering {

    private final KeptAnswers answers;
    private final KeyScope scope;
    private final KeyedRequest keyed;
    private final HttpServletResponse response;
    private final ContentCachingResponseWrapper held;
    private final FilterChain chain;
    private @Nullable KeptAnswer repeated;
    private @Nullable Exception failure;

    Answering(
            KeptAnswers answers, KeyScope scope, KeyedRequest keyed, HttpServletResponse response, FilterChain chain) {
        this.answers = answers;
        this.scope = scope;
        this.keyed = keyed;
        this.response = response;
        this.held = new ContentCachingResponseWrapper(response);
        this.chain = chain;
    }

    void run(TransactionStatus transaction, Duration patience) {
        Optional<KeptAnswer> kept = answers.claim(scope, keyed.hash(), patience);
        if (kept.isPresent()) {
            repeated = sameRequest(kept.get());
            return;
        }
        try {
            chain.doFilter(keyed.request(), held);
        } catch (IOException | ServletException unanswered) {
            failure = unanswered;
        }
        if (failure == null && HttpStatus.valueOf(held.getStatus()).is2xxSuccessful()) {
            answers.keep(scope, answer());
        } else {
            transaction.setRollbackOnly();
        }
    }

    /** Sends what was worked out; only after the transaction has ended. */
    void send() throws IOException, ServletException {
        if (failure instanceof IOException broken) {
            throw broken;
        }
        if (failure instanceof ServletException broken) {
            throw broken;
        }
        if (repeated != null) {
            repeated.write(response);
        } else {
            held.copyBodyToResponse();
        }
    }

    private KeptAnswer sameRequest(KeptAnswer kept) {
        if (MessageDigest.isEqual(kept.requestHash(), keyed.hash())) {
            return kept;
        }
        throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "这个 Idempotency-Key 已用于内容不同的请求。新的操作请换一个新的键。")
                .field(IdempotencyKey.HEADER, "已用于另一个请求");
    }

    private KeptAnswer answer() {
        return new KeptAnswer(
                keyed.hash(),
                held.getStatus(),
                held.getContentType(),
                held.getHeader(HttpHeaders.ETAG),
                held.getHeader(HttpHeaders.LOCATION),
                held.getContentAsByteArray());
    }
}
