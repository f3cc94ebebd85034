package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.account.SignedInFixture;

/**
 * One person at one browser: a language, a width, a colour scheme. Closing it fails if the browser complained about
 * anything: the content security policy was broken, a script failed, a file was missing.
 */
public final class Browsing implements AutoCloseable {

    /** A phone and a desk. */
    public static final int NARROW = 360;

    public static final int WIDE = 1440;

    private static final Path PICTURES = Path.of("target", "pages");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String server;
    private final String language;
    private final int width;
    private final String scheme;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browsing(String server, String language, int width, ColorScheme scheme) {
        this.server = server;
        this.language = language;
        this.width = width;
        this.scheme = scheme == ColorScheme.DARK ? "-dark" : "";
        this.context = Browser.running()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setColorScheme(scheme)
                        .setViewportSize(width, width == NARROW ? 740 : 900));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add(request.url() + " " + request.failure());
            }
        });
    }

    /** @param server the address under test, as {@code @TestHTTPResource("/")} gives it */
    public static Browsing at(String server, String language, int width) {
        return new Browsing(server.replaceAll("/$", ""), language, width, ColorScheme.LIGHT);
    }

    /** The same by dark. */
    public static Browsing inTheDark(String server, String language, int width) {
        return new Browsing(server.replaceAll("/$", ""), language, width, ColorScheme.DARK);
    }

    /** Signs in through the real form and lands where he is led. */
    public Browsing signedIn(SignedInFixture.Person person) {
        open("/sign-in");
        page.fill("#name", person.name());
        page.fill("#password", person.password());
        page.click("main button[type=submit]");
        assertThat(page.url()).as("signed in").doesNotContain("/sign-in");
        return this;
    }

    /** Opens a page of the server and gives its status. */
    public int open(String path) {
        Response answer = page.navigate(server + path);
        return answer.status();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What axe finds against WCAG 2.2 AA and its own good practice: each rule and the elements. */
    public List<String> axeFinds() {
        // Only what is violated is wanted in full, and our pages have no frames of strangers: this takes half the time.
        AxeRunOptions wanted = new AxeRunOptions();
        wanted.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(wanted).setLegacyMode(true);
        List<Rule> violations = axe.withTags(RULES).analyze().getViolations();
        return violations.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml()))
                .toList();
    }

    /** Nothing for axe to find, and nothing that has to be scrolled sideways. */
    public void isAccessible() {
        assertThat(axeFinds()).as("axe on " + page.url()).isEmpty();
        int over = (Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(over).as("scrolled sideways at %s", width).isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page in {@code target/pages}, to be looked at. */
    public Browsing picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + language + "-" + width + scheme + ".png")));
        return this;
    }

    /** What the browser complained about so far; taken away, so that a test may expect it. */
    public List<String> complaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
