package org.zoufang.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

@QuarkusTest
class PhonePageIT {

    private static final String CHOSEN = "Tie-Lu7x 三台";

    @TestHTTPResource("/")
    String server;

    private final SignedInFixture people;
    private final Sql sql;

    PhonePageIT(SignedInFixture people, Sql sql) {
        this.people = people;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theOfficesPagesAreReadByEverybody(String language, int width) {
        // Given
        Person office = people.anOfficial(Role.ADMINISTRATOR, Role.SERVICE_OFFICE);
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(office)) {
            // When
            browsing.open("/phones?search=linxiaolan");
            // Then
            browsing.picture("phones").isAccessible();
            browsing.open("/phones/" + office.deviceId() + "/revoke");
            browsing.picture("phone-revoke").isAccessible();
            browsing.open("/phones/register?search=lin");
            browsing.picture("phone-register").isAccessible();
            browsing.page().click("main form[method=post] button[type=submit]");
            browsing.picture("phone-code").isAccessible();
            assertThat(browsing.page().locator("svg.code path").getAttribute("d"))
                    .startsWith("M");
            assertThat(browsing.page().url()).doesNotContain("ticket");
            browsing.open("/password");
            browsing.picture("password").isAccessible();
        }
    }

    @Test
    void aPersonRevokesHisOwnPhoneAfterBeingAsked() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(person);
        Response asked = visitor.get("/phones/" + person.deviceId() + "/revoke");
        assertThat(asked.asString()).contains("停用这台设备？", "测试手机");

        // When
        Response answer = visitor.post("/phones/" + person.deviceId() + "/revoke", Map.of());

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(isRevoked(person.deviceId())).isTrue();
        assertThat(visitor.get("/phones").asString()).contains("设备已停用。", "已停用");
    }

    @Test
    void nobodySeesOrRevokesThePhonesOfOthersButWhoMay() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        Person other = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(other);

        // When
        Response foreign = visitor.get("/phones/" + person.deviceId() + "/revoke");

        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(visitor.get("/phones/" + UUID.randomUUID() + "/revoke").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/phones/register").statusCode()).isEqualTo(403);
        visitor.get("/phones");
        assertThat(visitor.post("/phones/" + person.deviceId() + "/revoke", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/phones/register", Map.of()).statusCode()).isEqualTo(403);
        assertThat(isRevoked(person.deviceId())).isFalse();
        assertThat(visitor.get("/phones").asString()).contains(other.deviceId().toString());
    }

    @Test
    void aPasswordIsChangedAtAPageAndTheOtherBrowserIsOut() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor other = new PageVisitor("zh-CN").signedIn(person);
        PageVisitor visitor = new PageVisitor("zh-CN");
        visitor.get("/password");
        Map<String, String> typed = Map.of(
                "name", person.name(), "password", person.password(), "newPassword", CHOSEN, "again", CHOSEN + "x");
        Response differs = visitor.post("/password", typed);
        assertThat(differs.statusCode()).isEqualTo(422);
        assertThat(differs.asString()).contains("两次输入的新密码不一致").doesNotContain(CHOSEN);

        // When
        Response changed = visitor.post(
                "/password",
                Map.of("name", person.name(), "password", person.password(), "newPassword", CHOSEN, "again", CHOSEN));

        // Then
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/phones").statusCode()).isEqualTo(200);
        assertThat(other.get("/phones").statusCode()).isNotEqualTo(200);
    }

    private boolean isRevoked(UUID device) {
        return sql.one("select id from device where id = ? and revoked_at is not null", row -> true, device)
                .orElse(false);
    }
}
