package org.nianbao.e2e.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages under a folder of sources that do not say in their first sentence what belongs in them. */
final class PackageSentences {

    /** A comment at the very beginning, then the annotation, then the package. */
    private static final Pattern PACKAGE_INFO =
            Pattern.compile("\\A\\s*/\\*\\*(.*?)\\*/\\s*@NullMarked\\s+package .*", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\w+\\W.*?\\S\\.(\\s.*)?", Pattern.DOTALL);

    private PackageSentences() {}

    /** What is wrong, one line for each package. */
    static List<String> missing(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !speaks(folder.resolve("package-info.java")))
                    .map(folder -> folder + " has no package-info.java with a first sentence and @NullMarked")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean speaks(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        try {
            Matcher matcher = PACKAGE_INFO.matcher(Files.readString(packageInfo));
            return matcher.matches()
                    && SENTENCE.matcher(matcher.group(1)
                                    .replaceAll("(?m)^\\s*\\*", "")
                                    .strip())
                            .matches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
