package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;
import org.nianbao.report.write.UnprintableReportException;

/**
 * Converts several reports into a folder, each into a file of its own. What cannot be read or written is told and the others are
 * converted all the same; a file that is there already stays as it is unless overwriting was asked for.
 */
final class FolderConversion {

    private final Streams streams;
    private final OutputFormat format;
    private final boolean force;
    private int converted;
    private int unreadable;
    private int unwritten;

    FolderConversion(Streams streams, OutputFormat format, boolean force) {
        this.streams = streams;
        this.format = format;
        this.force = force;
    }

    /** Converts; the code of the worst that happened. */
    int run(List<ReportFiles.Found> files, Path folder) {
        List<Path> names = new OutputNames(folder, format).of(files);
        Path twice = OutputNames.twice(names).orElse(null);
        if (twice != null) {
            streams.err().println("有两个文件都要转换成 " + twice + "。请分两次转换到不同的文件夹。");
            return ExitCode.USAGE;
        }
        Progress progress = new Progress(streams, files.size());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i).file();
            progress.begin(file);
            LoadedReport loaded = ReportFiles.load(file);
            String complaint = loaded instanceof LoadedReport.Loaded report
                    ? convert(report.report(), file, names.get(i))
                    : unreadable(loaded);
            progress.clear();
            if (complaint == null) {
                streams.out().println(TextColumns.harmless(file + " → " + names.get(i)));
            } else {
                streams.err().println(TextColumns.harmless(file + "：" + complaint));
            }
        }
        streams.out()
                .println("共%d个文件：已转换%d个，无法读取%d个，没有写出%d个。".formatted(files.size(), converted, unreadable, unwritten));
        return unwritten > 0 ? ExitCode.CANNOT_WRITE : unreadable > 0 ? ExitCode.UNREADABLE : ExitCode.FINE;
    }

    private String unreadable(LoadedReport loaded) {
        unreadable++;
        return loaded instanceof LoadedReport.Refused refused ? refused.message() : "";
    }

    private @Nullable String convert(AnnualReport report, Path from, Path to) {
        String complaint = written(report, from, to);
        if (complaint == null) {
            converted++;
        } else {
            unwritten++;
        }
        return complaint;
    }

    private @Nullable String written(AnnualReport report, Path from, Path to) {
        try {
            if (Files.exists(to) && Files.isSameFile(from, to)) {
                return "转换的结果与原文件同名，没有写出。请换一个输出文件夹。";
            }
            byte[] content = ReportWriters.write(report, format);
            Path parent = to.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(to, content, options());
            return null;
        } catch (UnprintableReportException e) {
            return e.getMessage();
        } catch (FileAlreadyExistsException e) {
            return to + " 已经存在，没有写出。要覆盖请加 --force。";
        } catch (IOException e) {
            return "无法写入 " + to + "。请核对磁盘空间和权限。";
        }
    }

    private OpenOption[] options() {
        return force
                ? new OpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                }
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    }
}
