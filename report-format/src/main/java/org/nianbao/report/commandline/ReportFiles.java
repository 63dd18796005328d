package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianbao.report.json.MalformedReportException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;

/** Loads the files named on the command line: text through the reader, {@code .json} as the JSON form of a report. */
final class ReportFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".csv", ".html", ".htm", ".json");

    private ReportFiles() {}

    /** The files themselves; a folder stands for the readable files in it and below, by name. */
    static List<Path> expand(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .filter(ReportFiles::isReadable)
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isReadable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    static LoadedReport load(Path file) {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                return new LoadedReport.Refused(name, "NOT_FOUND", "没有这个文件。请核对文件名。");
            }
            if (Files.size(file) > ReportReader.LARGEST_FILE) {
                return refused(name, ReportReader.read(name, new byte[ReportReader.LARGEST_FILE + 1]));
            }
            byte[] content = Files.readAllBytes(file);
            return name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(name, content) : text(name, content);
        } catch (IOException e) {
            return new LoadedReport.Refused(name, "NOT_FOUND", "文件无法打开：" + e.getMessage() + "。请核对权限。");
        }
    }

    private static LoadedReport json(String name, byte[] content) {
        try {
            return new LoadedReport.Loaded(name, ReportJson.read(content), null);
        } catch (MalformedReportException e) {
            return new LoadedReport.Refused(name, Unreadable.NOT_A_REPORT, "不是年度报告的JSON：" + e.getMessage());
        }
    }

    private static LoadedReport text(String name, byte[] content) {
        ReadingResult result = ReportReader.read(name, content);
        return result instanceof Reading reading
                ? new LoadedReport.Loaded(name, reading.report(), reading)
                : refused(name, result);
    }

    private static LoadedReport refused(String name, ReadingResult result) {
        return result instanceof Unreadable unreadable
                ? new LoadedReport.Refused(name, unreadable.code(), unreadable.message())
                : new LoadedReport.Refused(name, Unreadable.NOT_A_REPORT, "");
    }
}
