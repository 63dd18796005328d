package org.nianbao.audit.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.audit.AuditEntry;
import org.nianbao.audit.Digest;

/** {@code audit verify} on files: what it says and how it ends. */
class AuditCommandTest {

    private static final String CHAIN = "2026-410781101";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory = Path.of("");

    @Test
    void endsWith0ForALogAsItWasWritten() throws IOException {
        assertThat(run("verify", write("log.jsonl", lines()))).isZero();
        assertThat(out).hasToString("核对了 1 条链、3 条记录、0 次封存：与写入时一致。\n");
        assertThat(err.toString()).contains("--seals");
    }

    @Test
    void endsWith1AndNamesTheEntryThatWasEdited() throws IOException {
        List<String> lines = lines();
        lines.set(1, lines.get(1).replace("u-1001", "u-1002"));

        assertThat(run("verify", write("log.jsonl", lines))).isEqualTo(1);
        assertThat(out.toString()).startsWith(CHAIN + " 第 2 条被改动：内容与摘要不符\n").endsWith("1 处不一致。\n");
    }

    @Test
    void takesALogApartFromItsLayout() throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.replaceAll(line -> line.replace("\",\"", "\" , \"").replace("理", "\\u7406"));
        lines.add("");

        assertThat(run("verify", write("log.jsonl", lines))).isZero();
    }

    @Test
    void endsWith2WhenALineIsNone() throws IOException {
        List<String> good = lines();
        String first = good.get(0);
        for (String broken : List.of(
                first.substring(1),
                first + first,
                "[]",
                first.replace("\"number\":1", "\"number\":\"1\""),
                first.replace("\"number\":1", "\"number\":1.0"),
                first.replace("\"actor\":", "\"actor\":\"u-9\",\"actor\":"),
                first.replace("\"hash\":", "\"more\":1,\"hash\":"),
                first.replace("[\"clerk\"]", "\"clerk\""))) {
            assertThat(run("verify", write("log.jsonl", List.of(broken))))
                    .as(broken)
                    .isEqualTo(2);
            assertThat(err.toString()).contains("log.jsonl 第 1 行无法读取");
        }
        assertThat(run("verify", directory.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void findsWhatWasCutOffByASealKeptElsewhere() throws IOException {
        List<String> lines = lines();
        String hash = lines.get(2).replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
        String head = "{\"chain\":\"%s\",\"hash\":\"%s\",\"number\":3,\"seal\":1}".formatted(CHAIN, hash);
        String seal = "{\"at\":\"2026-12-01T01:00:00Z\",\"heads\":1,\"previousHash\":\"%s\",\"root\":\"%s\",\"seal\":1}"
                .formatted(Digest.NOTHING_BEFORE, Digest.of(head + "\n"));
        String sealed = seal.replace(",\"heads\"", ",\"hash\":\"" + Digest.of(seal) + "\",\"heads\"");
        String kept = write("kept.jsonl", List.of(sealed, head));
        String whole = write("whole.jsonl", lines);
        String cut = write("cut.jsonl", lines.subList(0, 2));

        assertThat(run("verify", whole, "--seals", kept)).isZero();
        assertThat(run("verify", cut)).isZero();
        assertThat(run("verify", cut, "--seals", kept)).isEqualTo(1);
        assertThat(out.toString()).contains(CHAIN + " 第 3 条缺失：封存时链上有 3 条，现在只有 2 条");
        assertThat(run("verify", write("empty.jsonl", List.of()), "--seals", kept))
                .isZero();
        assertThat(run("verify", write("empty.jsonl", List.of()), "--seals", kept, "--complete"))
                .isEqualTo(1);
    }

    private int run(String... arguments) {
        return AuditCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(directory.resolve(name), lines).toString();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        String previous = Digest.NOTHING_BEFORE;
        for (int number = 1; number <= 3; number++) {
            AuditEntry entry = new AuditEntry(
                            CHAIN,
                            number,
                            "2026-12-01T01:00:0" + number + "Z",
                            "u-1001",
                            "[\"clerk\"]",
                            "ip 10.0.0.1",
                            "draft-saved",
                            null,
                            "{\"reason\":\"理由\",\"version\":" + number + "}",
                            previous,
                            "")
                    .hashed();
            previous = entry.hash();
            lines.add(entry.json());
        }
        return lines;
    }
}
