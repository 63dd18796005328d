package org.nianbao.report.commandline;

import java.nio.file.Path;

/** How far a run over several files is: one line that is overwritten, for a person at a terminal only. */
final class Progress {

    private static final String ERASE = "\r\u001B[K";

    private final Streams streams;
    private final int files;
    private int begun;

    Progress(Streams streams, int files) {
        this.streams = streams;
        this.files = files;
    }

    /** The next file. */
    void begin(Path file) {
        begun++;
        if (isShown()) {
            print(ERASE + "正在处理 " + begun + "/" + files + "  "
                    + TextColumns.harmless(String.valueOf(file.getFileName())));
        }
    }

    /** Takes the line away, for something is about to be printed or there is no more. */
    void clear() {
        if (isShown()) {
            print(ERASE);
        }
    }

    private boolean isShown() {
        return files > 1 && streams.terminal().err();
    }

    private void print(String text) {
        streams.out().flush();
        streams.err().print(text);
        streams.err().flush();
    }
}
