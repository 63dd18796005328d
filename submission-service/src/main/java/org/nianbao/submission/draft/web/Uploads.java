package org.nianbao.submission.draft.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes uploaded files into memory, only so many megabytes at a time: a file being read takes several times its size,
 * and anybody may send one. Ordinary reports never wait. Thread-safe.
 */
@Component
public class Uploads {

    private static final int MEGABYTES_AT_ONCE = 21;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore megabytes = new Semaphore(MEGABYTES_AT_ONCE, true);

    /**
     * Reads a file while there is room for it.
     *
     * @throws ProblemException 503 {@code busy} when there was none for a while
     */
    public <T> T read(MultipartFile part, Function<UploadedFile, T> use) {
        int size = (int) Math.min(MEGABYTES_AT_ONCE, 1 + part.getSize() / BYTES_PER_MEGABYTE);
        enter(size);
        try {
            return use.apply(UploadedFile.of(part));
        } finally {
            megabytes.release(size);
        }
    }

    private void enter(int size) {
        try {
            if (megabytes.tryAcquire(size, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw busy("正在处理的文件太多，请稍后再试。");
    }

    /** 503: the file may be sent again in a few seconds. */
    static ProblemException busy(String detail) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "busy", detail).header("Retry-After", "10");
    }
}
