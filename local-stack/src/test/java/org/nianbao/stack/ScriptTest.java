package org.nianbao.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./nianbao} in a checkout of its own, with programs that only say how they were called. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("..", "nianbao").toAbsolutePath().normalize();

    private static final String JAR = "report-format/target/report-format-1.0.0-SNAPSHOT.jar";

    @TempDir
    private Path place;

    private Path checkout;
    private Path programs;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(place.resolve("a checkout"));
        programs = Files.createDirectories(place.resolve("bin"));
        Files.copy(SCRIPT, checkout.resolve("nianbao"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        // only what the script itself needs, so that no real Java or Maven is found
        for (String tool : List.of(
                "bash",
                "dirname",
                "readlink",
                "uname",
                "sed",
                "head",
                "df",
                "awk",
                "mkdir",
                "find",
                "touch",
                "mv",
                "cat",
                "cksum",
                "tr",
                "rm")) {
            link(tool);
        }
        environment.put("NIANBAO_HOME", place.resolve("home").toString());
    }

    @Test
    void explainsItself() throws Exception {
        Result result = run("help");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("demo", "start", "stop", "status", "check", "convert", "--fresh");
    }

    @Test
    void refusesAnUnknownCommandWithTheUsageOnStandardError() throws Exception {
        Result result = run("fly");

        assertThat(result.exit()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.error()).contains("不认识的命令：fly", "用法");
    }

    @Test
    void saysThatAJdkIsMissing() throws Exception {
        Result result = run("start");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.error()).contains("没有找到 Java", "JDK 17", "JAVA_HOME");
    }

    @Test
    void saysThatTheJdkIsTooOld() throws Exception {
        java("11.0.2");

        Result result = run("start");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.error()).contains("Java 版本太旧", "11 版");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        java("17.0.15");

        Result result = run("check", "x.txt");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.error()).contains("没有找到 Maven", "3.8");
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        java("17.0.15");
        maven("exit 0");
        environment.put("NIANBAO_NEEDED_KB", "999999999999");

        Result result = run("check", "x.txt");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.error()).contains("磁盘空间不足", "NIANBAO_HOME");
    }

    @Test
    void saysThatTheBuildFailed() throws Exception {
        java("17.0.15");
        maven("echo 'BUILD broke'; exit 1");

        Result result = run("check", "x.txt");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.out()).isEmpty();
        assertThat(result.error()).contains("BUILD broke", "构建失败");
    }

    @Test
    void buildsOnlyReportFormatForACheckAndOnlyOnce() throws Exception {
        java("17.0.15");
        maven("echo \"maven $*\"; mkdir -p report-format/target/lib && touch " + JAR);

        Result first = run("check", "年报.txt", "--json");
        Result second = run("check", "年报.txt", "--json");

        assertThat(first.error()).contains("-pl report-format -am package");
        assertThat(first.out()).contains("commandline.Main check 年报.txt --json").doesNotContain("maven");
        assertThat(second.error()).doesNotContain("maven");
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void worksThroughASymbolicLinkFromAnyDirectory() throws Exception {
        java("17.0.15");
        maven("mkdir -p report-format/target/lib && touch " + JAR);
        Path link = Files.createSymbolicLink(place.resolve("nb"), Path.of("a checkout", "nianbao"));

        Result result = run(link, "convert", "x.txt", "--to", "json");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains(checkout + "/" + JAR);
    }

    @Test
    void saysThatAnotherJavaIsTakenThanJavaHomeNames() throws Exception {
        java("17.0.15");
        environment.put("JAVA_HOME", "/nowhere");

        Result result = run("stop");

        assertThat(result.exit()).isZero();
        assertThat(result.error())
                .contains(
                        "JAVA_HOME（/nowhere）里没有 Java", programs.resolve("java").toString());
    }

    @Test
    void keepsMavensColoursOutOfAFile() throws Exception {
        java("17.0.15");
        maven("echo \"options $MAVEN_OPTS\"; exit 1");

        assertThat(run("check", "x.txt").error()).contains("-Dstyle.color=never", "-Djansi.noreset=true");
    }

    @Test
    void saysThatNothingRuns() throws Exception {
        java("17.0.15");

        assertThat(run("stop")).satisfies(result -> {
            assertThat(result.exit()).isZero();
            assertThat(result.error()).contains("没有在运行");
        });
        assertThat(run("status")).satisfies(result -> {
            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.error()).contains("没有在运行", "./nianbao start");
        });
    }

    @Test
    void saysThatItRunsAlready() throws Exception {
        java("17.0.15");
        Path run = Files.createDirectories(place.resolve("home").resolve("run"));
        Files.writeString(run.resolve("launcher.pid"), ProcessHandle.current().pid() + " 0\n");

        Path launcher = Files.createDirectories(
                place.resolve("home").resolve("programs").resolve("local-stack"));
        Files.createFile(launcher.resolve("app.jar"));

        Result result = run("start", "--detach");

        assertThat(result.exit()).isEqualTo(69);
        assertThat(result.error()).contains("已经在运行", "./nianbao stop");
    }

    private void link(String tool) throws IOException {
        for (String directory : List.of("/usr/bin", "/bin")) {
            Path found = Path.of(directory, tool);
            if (Files.exists(found)) {
                Files.createSymbolicLink(programs.resolve(tool), found);
                return;
            }
        }
        throw new IOException(tool + " is missing on this machine");
    }

    private void java(String version) throws IOException {
        program(
                "java",
                "case \"$*\" in *-XshowSettings*) echo \"    java.home = " + place + "/jdk\" >&2;; *-version*) echo"
                        + " 'openjdk version \"" + version + "\"' >&2;; *) echo \"java $*\";; esac");
        Path javac =
                Files.createDirectories(place.resolve("jdk").resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\n");
        Files.setPosixFilePermissions(javac, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void maven(String body) throws IOException {
        program("mvn", body);
    }

    private void program(String name, String body) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!" + programs.resolve("bash") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return run(checkout.resolve("nianbao"), arguments);
    }

    private Result run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(programs.resolve("bash").toString(), script.toString()));
        command.addAll(List.of(arguments));
        Path out = place.resolve("out");
        Path error = place.resolve("error");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }

    private record Result(int exit, String out, String error) {}
}
