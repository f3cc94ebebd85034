package org.zoufang.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.web.Browsing;

/** The office proposes rules in a browser, an administrator approves them. */
@QuarkusTest
class RulesPageIT {

    @TestHTTPResource("/")
    String server;

    @Inject
    SignedInFixture people;

    @Test
    void theOfficeProposesAndAnAdministratorApproves() {
        // Given
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        Person admin = people.anOfficial(Role.ADMINISTRATOR);
        // When
        try (Browsing browsing = Browsing.at(server, "zh-CN", Browsing.WIDE).signedIn(office)) {
            browsing.open("/rules/propose");
            browsing.picture("rules-propose").isAccessible();
            Page page = browsing.page();
            page.fill("#name", "浏览器时限");
            page.fill("#code", "BROWSER");
            page.fill("#LEAD_WITHIN", "五");
            page.fill("#source", "云政办〔2026〕3号");
            page.fill("#validFrom", "2027-01-01");
            page.click("main button[type=submit]");
            assertThat(page.inputValue("#source")).isEqualTo("云政办〔2026〕3号");
            browsing.picture("rules-propose-refused").isAccessible();
            page.fill("#LEAD_WITHIN", "5");
            page.click("main button[type=submit]");
            assertThat(page.textContent("main")).contains("浏览器时限");
        }
        // Then
        for (int width : new int[] {Browsing.NARROW, Browsing.WIDE}) {
            for (String language : List.of("zh-CN", "en")) {
                try (Browsing browsing = Browsing.at(server, language, width).signedIn(admin)) {
                    browsing.open("/rules");
                    browsing.picture("rules").isAccessible();
                    browsing.open("/rules/calendar/2026");
                    browsing.picture("calendar").isAccessible();
                    browsing.open("/rules/catalogues/PROBLEM_CATEGORY");
                    browsing.picture("catalogue").isAccessible();
                }
            }
        }
        try (Browsing browsing = Browsing.at(server, "zh-CN", Browsing.NARROW).signedIn(admin)) {
            browsing.open("/rules");
            Page page = browsing.page();
            page.click("text=浏览器时限");
            browsing.picture("proposal").isAccessible();
            page.click("text=批准 >> nth=0");
            assertThat(page.textContent("main")).contains("已批准").contains("云政办〔2026〕3号");
        }
    }
}
