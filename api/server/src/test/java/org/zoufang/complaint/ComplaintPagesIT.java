package org.zoufang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;

/** The pages of complaints in a real browser: axe finds nothing, nothing is cut off. */
@QuarkusTest
class ComplaintPagesIT {

    private final SignedInFixture people;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    ComplaintPagesIT(SignedInFixture people, Sql sql) {
        this.people = people;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aDeputyComplainsAndReadsTheAnswerByNumberAndCode(String language, int width) {
        // Given
        String number;
        String code;
        Person deputy = people.anOfficial(Role.DEPUTY);
        try (Browsing browser = Browsing.at(server, language, width).signedIn(deputy)) {
            browser.open("/complaint");
            browser.picture("complaint-raise").isAccessible();
            browser.page().click("main form button[type=submit]");
            browser.picture("complaint-refused").isAccessible();
            browser.page().fill("#about", "窗口工作人员");
            browser.page().fill("#text", "上午十点窗口无人，电话不接。");
            browser.page().click("main form button[type=submit]");
            browser.picture("complaint-receipt").isAccessible();
            number = browser.page().locator(".once").nth(0).innerText();
            code = browser.page().locator(".once").nth(1).innerText();
        }
        // When
        answers(language, width, number);
        // Then
        try (Browsing anybody = Browsing.at(server, language, width)) {
            anybody.open("/complaint/status");
            anybody.page().fill("#number", number);
            anybody.page().fill("#code", "0000-0000-0000-0000");
            anybody.page().click("main form button[type=submit]");
            anybody.picture("complaint-inquiry-refused").isAccessible();
            anybody.page().fill("#code", code);
            anybody.page().click("main form button[type=submit]");
            anybody.picture("complaint-standing").isAccessible();
            assertThat(anybody.page().innerText("main")).contains("脱岗").doesNotContain("窗口");
        }
    }

    private void answers(String language, int width, String number) {
        try (Browsing desk = Browsing.at(server, language, width).signedIn(people.anOfficial(Role.DISCIPLINE))) {
            desk.open("/complaints");
            desk.picture("complaint-list").isAccessible();
            desk.open("/complaints/" + ComplaintAsking.idOf(sql, number));
            desk.picture("complaint-desk").isAccessible();
            desk.page().click("button[value=takeUp]");
            desk.page().click("button[value=answer]");
            desk.picture("complaint-desk-refused").isAccessible();
            desk.page().fill("#text", "已核查，当日值班人员脱岗，已通报批评。");
            desk.page().click("button[value=answer]");
            desk.picture("complaint-desk-answered").isAccessible();
        }
    }
}
