package org.nianbao.report.source;

/** Opens files of any kind; the content decides which kind, its name is only a hint. Stateless and thread-safe. */
public final class SourceFile {

    /** The largest file that is read: 20 MB. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private SourceFile() {}

    /**
     * A file as lines. Takes half a minute at most; nothing outside the file is ever fetched, and nothing in it is run.
     *
     * @param fileName the name it came with
     * @param content the whole file
     * @throws RefusedFileException when it is too large, of a kind that is not read, damaged or dangerous
     */
    public static SourceDocument open(String fileName, byte[] content) throws RefusedFileException {
        if (content.length > LARGEST_FILE) {
            throw new RefusedFileException(RefusedFileException.TOO_LARGE, "文件超过20 MB，请去掉图片或附件后再导入。");
        }
        return TimedReading.STANDARD.read(() -> {
            FileKind kind = FileKind.of(fileName, content);
            LineCollector lines = new LineCollector();
            kind.reader().read(content, lines);
            return new SourceDocument(kind, lines.lines(), lines.pictures());
        });
    }
}
