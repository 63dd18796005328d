package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianbao.report.json.MalformedReportException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;

/** Loads the files named on the command line: {@code .json} as the JSON form of a report, all others through the reader. */
final class ReportFiles {

    /** Endings of the files that reports come in and that a reader exists for. */
    private static final List<String> READ = List.of(
            ".docx", ".doc", ".xlsx", ".xls", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".md", ".txt", ".csv",
            ".json");

    /** Endings that reports come in too: of WPS, or to be refused with what to do rather than passed over in a folder. */
    private static final List<String> TRIED =
            List.of(".docm", ".xlsm", ".wps", ".et", ".rtf", ".odt", ".ods", ".ofd", ".uot", ".uof");

    /** What is said of folders without a report. */
    static final String NONE = "文件夹里没有年度报告文件（" + endings() + "）。";

    private ReportFiles() {}

    /** The kinds of file that are read, by their endings. */
    static String endings() {
        return String.join("、", READ);
    }

    /** True when the answer is a list: for more than one file, and for a folder however many are in it. */
    static boolean areSeveral(List<Path> named) {
        return named.size() > 1 || named.stream().anyMatch(Files::isDirectory);
    }

    /**
     * A file to be read.
     *
     * @param place its name, and where it lies below the folder that was named
     */
    record Found(Path file, Path place) {}

    /** The files themselves; a folder stands for the reports in it and below, by name. */
    static List<Path> expand(List<Path> named) throws IOException {
        return find(named).stream().map(Found::file).toList();
    }

    /** The same, each with its place. */
    static List<Found> find(List<Path> named) throws IOException {
        List<Found> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                below(path).forEach(file -> files.add(new Found(file, path.relativize(file))));
            } else {
                files.add(new Found(path, path.getFileName() == null ? path : path.getFileName()));
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isReport(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Not what a word processor leaves beside an open document, nor what a system hides. */
    private static boolean isReport(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && Stream.concat(READ.stream(), TRIED.stream()).anyMatch(name::endsWith);
    }

    static LoadedReport load(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return new LoadedReport.Refused(name, "NOT_FOUND", "文件夹无法打开。请核对权限。");
            }
            if (!Files.isRegularFile(file)) {
                return new LoadedReport.Refused(name, "NOT_FOUND", "没有这个文件。请核对文件名。");
            }
            if (Files.size(file) > ReportReader.LARGEST_FILE) {
                return refused(name, ReportReader.read(name, new byte[ReportReader.LARGEST_FILE + 1]));
            }
            byte[] content = Files.readAllBytes(file);
            return name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(name, content) : document(name, content);
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

    private static LoadedReport document(String name, byte[] content) {
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
