package org.nianbao.audit.commandline;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Says every few seconds how far a long check has come. */
final class Progress implements LongConsumer {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final PrintWriter err;
    private final String what;
    private long spoken = System.nanoTime();

    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public void accept(long done) {
        long now = System.nanoTime();
        if (now - spoken > PAUSE) {
            spoken = now;
            err.println("已核对 " + done + " " + what + "…");
        }
    }
}
