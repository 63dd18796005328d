package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;

/** Hostile files are answered with a sentence: no crash, no hang, nothing fetched, and little memory. */
class HostileFilesTest {

    static List<HostileFiles.Hostile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersWithASentence(HostileFiles.Hostile file) {
        ReadingResult result = ReportReader.read("报告.docx", file.content());

        if (result instanceof Unreadable unreadable) {
            assertThat(unreadable.message()).matches(".*\\p{IsHan}{5}.*").endsWith("。");
        }
        if (!file.code().equals(HostileFiles.ANY)) {
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            refused -> assertThat(refused.code()).isEqualTo(file.code()));
        }
    }

    @Test
    void readsThemAllInTheMemoryOfASmallProgram() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        // most of the time would go into compiling what runs once
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileFilesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(new File("target", "hostile-files.txt"))
                .start();

        assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isZero();
    }

    /** Reads every file one after the other; an error of the machine ends it with another exit code than 0. */
    public static void main(String[] arguments) {
        for (HostileFiles.Hostile file : HostileFiles.all()) {
            System.out.println(
                    file + ": " + ReportReader.read("报告.docx", file.content()).getClass());
        }
    }

    @Test
    void fetchesNothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "TargetMode=\"External\" Target=\"http://127.0.0.1:" + server.getLocalPort() + "/x\"";
            byte[] document = new WordFile()
                    .body(WordFile.paragraph("一、总体情况")
                            + "<w:p><w:r><w:pict><v:imagedata xmlns:r=\"urn:r\" r:id=\"rId10\"/></w:pict></w:r></w:p>")
                    .relation("image", address)
                    .relation("attachedTemplate", address)
                    .relation("oleObject", address)
                    .relation("styles", address)
                    .relation("numbering", address)
                    .bytes();

            assertThat(SourceFile.open("报告.docx", document).lines()).hasSize(2);

            server.setSoTimeout(200);
            Assertions.assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
