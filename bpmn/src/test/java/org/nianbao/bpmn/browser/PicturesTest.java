package org.nianbao.bpmn.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the models under docs/pictures are drawn by bpmn-js, the way every modeller shows them.
 *
 * <p>After a change of a model: {@code mvn -pl bpmn -am test -Dtest=PicturesTest -Dpictures.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}, then look at them.
 */
class PicturesTest {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final boolean WRITE = Boolean.getBoolean("pictures.write");

    @ParameterizedTest
    @ValueSource(strings = {"annual-report", "reporting-season"})
    void theModelIsDrawnWithoutAWarning(String model) throws IOException {
        String xml = Chromium.text("bpmn/" + model + ".bpmn");
        Path directory = WRITE ? PICTURES : Files.createDirectories(Path.of("target", "pictures"));
        try (Chromium chromium = Chromium.startOrSkip()) {
            List<String> warnings = BpmnPicture.draw(chromium, xml, directory.resolve(model + ".png"));

            assertThat(warnings).isEmpty();
        }
        assertThat(Files.size(directory.resolve(model + ".png"))).isGreaterThan(20_000);
        if (WRITE) {
            Files.writeString(recordOf(model), sha256(xml) + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual-report", "reporting-season"})
    void theKeptPictureShowsTheModelAsItIs(String model) throws IOException {
        assumeFalse(WRITE, "the pictures are being drawn");
        assertThat(Files.readString(recordOf(model)).strip())
                .as(
                        "%s.bpmn has changed since its picture was drawn; the Javadoc of this class says how to draw it",
                        model)
                .isEqualTo(sha256(Chromium.text("bpmn/" + model + ".bpmn")));
        assertThat(PICTURES.resolve(model + ".png")).isNotEmptyFile();
    }

    @Test
    void theWatermarkOfBpmnIoIsKeptWithItsLicence() {
        assertThat(Chromium.text("vendor/bpmn-js/LICENSE")).contains("watermark");
        assertThat(Chromium.text("vendor/bpmn-js/bpmn-viewer.production.min.js"))
                .contains("bjs-powered-by");
    }

    private static Path recordOf(String model) {
        return PICTURES.resolve(model + ".png.model-sha256");
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
