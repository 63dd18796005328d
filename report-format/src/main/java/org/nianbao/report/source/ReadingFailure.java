package org.nianbao.report.source;

import org.jspecify.annotations.Nullable;

/** What a reading that failed tells the person who brought the file. */
final class ReadingFailure {

    private ReadingFailure() {}

    /** The refusal that a failure stands for; errors of the machine that are no fault of the file are thrown on. */
    static RefusedFileException of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFileException refused) {
                return refused;
            }
        }
        if (failure instanceof StackOverflowError) {
            return new RefusedFileException(RefusedFileException.DAMAGED, "文件的内容嵌套过深，无法读取。请将报告的文字和表格复制到新文档后再导入。");
        }
        if (failure instanceof Error error) {
            throw error;
        }
        RefusedFileException damaged =
                new RefusedFileException(RefusedFileException.DAMAGED, "文件已损坏或不完整，无法读取。请用原来的软件打开，另存后再导入。");
        damaged.initCause(failure);
        return damaged;
    }
}
