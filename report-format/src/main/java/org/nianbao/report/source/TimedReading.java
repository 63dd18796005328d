package org.nianbao.report.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the reading of a file on a thread of its own, with a time limit. A reading that does not end in time is interrupted
 * and given up; should it not heed the interrupt, its place stays taken until it ends, so that hostile files can never
 * occupy more threads than there are places. Thread-safe.
 */
final class TimedReading {

    /** For all files: half a minute, as many at a time as there are processors and two more. */
    static final TimedReading STANDARD =
            new TimedReading(Duration.ofSeconds(30), Runtime.getRuntime().availableProcessors() + 2);

    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final Duration limit;
    private final Semaphore places;

    TimedReading(Duration limit, int places) {
        this.limit = limit;
        this.places = new Semaphore(places, true);
    }

    <T> T read(Callable<T> reading) throws RefusedFileException {
        takePlace();
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                },
                "file-reading",
                STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new RefusedFileException(
                    RefusedFileException.TOO_SLOW, "读取文件超过" + limit.toSeconds() + "秒，已停止。请将报告的文字和表格复制到新文档后再导入。");
        } catch (InterruptedException e) {
            thread.interrupt();
            throw stopped();
        } catch (ExecutionException e) {
            throw ReadingFailure.of(e.getCause());
        }
    }

    private void takePlace() throws RefusedFileException {
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFileException(RefusedFileException.BUSY, "正在读取的文件太多，请稍后再试。");
            }
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private static RefusedFileException stopped() {
        Thread.currentThread().interrupt();
        return new RefusedFileException(RefusedFileException.BUSY, "读取被中断，请再试一次。");
    }
}
