package org.nianbao.report.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.report.write.OutputFormat;

/**
 * What converted files are called: the name of the file they are made from with the ending of the new form, at the same place
 * below the output folder ({@code 乡镇/安都乡.docx} → {@code 乡镇/安都乡.pdf}). Where two files would get one name each keeps its own
 * ending too ({@code 安都乡.docx.pdf}, {@code 安都乡.doc.pdf}); capital and small letters are one, as on many disks.
 */
final class OutputNames {

    private final Path folder;
    private final OutputFormat format;

    OutputNames(Path folder, OutputFormat format) {
        this.folder = folder;
        this.format = format;
    }

    /** A name for each file, in their order. */
    List<Path> of(List<ReportFiles.Found> files) {
        Map<String, Integer> taken = new HashMap<>();
        files.forEach(file -> taken.merge(key(shortName(file)), 1, Integer::sum));
        List<Path> names = new ArrayList<>();
        for (ReportFiles.Found file : files) {
            boolean alone = taken.getOrDefault(key(shortName(file)), 0) == 1;
            names.add(alone ? shortName(file) : longName(file));
        }
        return names;
    }

    /** The first name that two of them have all the same, as files of one name in two folders that were both named. */
    static Optional<Path> twice(List<Path> names) {
        Map<String, Path> seen = new HashMap<>();
        return names.stream().filter(name -> seen.put(key(name), name) != null).findFirst();
    }

    private Path shortName(ReportFiles.Found file) {
        String name = String.valueOf(file.place().getFileName());
        int dot = name.lastIndexOf('.');
        return named(file, dot <= 0 ? name : name.substring(0, dot));
    }

    private Path longName(ReportFiles.Found file) {
        return named(file, String.valueOf(file.place().getFileName()));
    }

    private Path named(ReportFiles.Found file, String name) {
        return folder.resolve(file.place()).resolveSibling(name + "." + format.ending());
    }

    private static String key(Path name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
