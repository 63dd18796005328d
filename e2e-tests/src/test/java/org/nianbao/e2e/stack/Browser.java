package org.nianbao.e2e.stack;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chromium as the machine has it. Without one the calling test is skipped, loudly. */
public final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    private Browser() {}

    /** Runs something on a page of its own. */
    public static void open(Consumer<Page> work) {
        if (!Files.isExecutable(CHROMIUM)) {
            LOG.warn("SKIPPED: no Chromium at {}; install it (see .ci/run) to run the browser tests", CHROMIUM);
        }
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
        try (Playwright playwright = Playwright.create();
                com.microsoft.playwright.Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            work.accept(browser.newPage());
        }
    }
}
