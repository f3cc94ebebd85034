package org.zoufang.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium, started once for all tests of pages and closed with the process. */
final class Browser {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static com.microsoft.playwright.Browser started;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser running() {
        if (started == null) {
            Path chromium = find(PLACES);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            started = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return started;
    }

    /** @throws IllegalStateException if none is there: a page that nobody looked at is not tested */
    static Path find(List<Path> places) {
        return places.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium at " + places
                        + ". The tests of the pages need the packages chromium and fonts-noto-cjk"
                        + " (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk)."));
    }
}
