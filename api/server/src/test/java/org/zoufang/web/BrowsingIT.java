package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.PlaywrightException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** The shell in a real browser, and that the harness sees what is wrong. */
@QuarkusTest
class BrowsingIT {

    private final SignedInFixture people;

    @TestHTTPResource("/")
    String server;

    BrowsingIT(SignedInFixture people) {
        this.people = people;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void everyPageOfTheShellIsAccessible(String language, int width) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        try (Browsing browsing = Browsing.at(server, language, width)) {
            // When
            browsing.open("/sign-in");
            browsing.picture("sign-in").isAccessible();
            browsing.page().click("main button[type=submit]");
            browsing.picture("sign-in-refused").isAccessible();
            browsing.open("/password");
            browsing.picture("password").isAccessible();
            browsing.signedIn(person);
            browsing.open("/home");
            browsing.picture("home").isAccessible();
            browsing.open("/nowhere");
            // Then
            browsing.picture("unknown").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void whoIsOfferedManyPlacesFindsThemUnderHeadings(String language, int width) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.SERVICE_OFFICE);
        try (Browsing browsing = Browsing.at(server, language, width)) {
            browsing.signedIn(person);
            browsing.open("/samples");
            Locator matters = browsing.page().locator(".places summary.here");
            // When
            matters.click();
            // Then
            assertThat(browsing.page().locator(".places a[aria-current=page]").isVisible())
                    .isTrue();
            browsing.picture("navigation").isAccessible();
            browsing.page().keyboard().press("Escape");
            assertThat(browsing.page().locator(".places a[aria-current=page]").isVisible())
                    .isFalse();
            browsing.open("/home");
            browsing.picture("home-of-the-office").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void theyAreAccessibleInTheDarkToo(String language, int width) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        try (Browsing browsing = Browsing.inTheDark(server, language, width)) {
            // When
            browsing.open("/sign-in");
            browsing.page().click("main button[type=submit]");
            browsing.picture("sign-in-refused").isAccessible();
            browsing.signedIn(person);
            browsing.open("/home");
            // Then
            browsing.picture("home").isAccessible();
        }
    }

    @Test
    void theKeyboardFindsTheContentAndTheErrors() {
        // Given
        try (Browsing browsing = Browsing.at(server, "en", Browsing.WIDE)) {
            browsing.open("/sign-in");
            // When
            browsing.page().keyboard().press("Tab");
            // Then
            assertThat(focused(browsing)).contains("skip");
            browsing.page().click("main button[type=submit]");
            assertThat(focused(browsing)).contains("errors");
        }
    }

    @Test
    void anInlineScriptIsBlockedAndReported() {
        // Given
        try (Browsing browsing = Browsing.at(server, "en", Browsing.WIDE)) {
            browsing.open("/sign-in");
            // When
            try {
                browsing.page().addScriptTag(new AddScriptTagOptions().setContent("window.foreign = true"));
            } catch (PlaywrightException e) {
                assertThat(e).hasMessageContaining("Content Security Policy");
            }
            // Then
            assertThat(browsing.page().evaluate("() => window.foreign === true"))
                    .isEqualTo(false);
            assertThat(browsing.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    @Test
    void axeSeesAPageThatIsNotAccessible() {
        // Given
        try (Browsing browsing = Browsing.at(server, "en", Browsing.WIDE)) {
            browsing.open("/sign-in");
            // When
            browsing.page().evaluate("() => document.querySelector('label[for=name]').remove()");
            // Then
            assertThat(browsing.axeFinds()).anyMatch(found -> found.startsWith("label:"));
            assertThatThrownBy(browsing::isAccessible).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aMissingBrowserFailsAndNamesThePackage() {
        // Given
        List<Path> nowhere = List.of(Path.of("/nowhere/chromium"));
        // When Then
        assertThatThrownBy(() -> Browser.find(nowhere)).hasMessageContaining("apt-get install chromium fonts-noto-cjk");
    }

    private static String focused(Browsing browsing) {
        Object name = browsing.page().evaluate("() => document.activeElement.className");
        return String.valueOf(name);
    }
}
