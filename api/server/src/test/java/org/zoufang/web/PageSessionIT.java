package org.zoufang.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.PageSessionOpening;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class PageSessionIT {

    private static final String ME = "{\"query\":\"{ me { official { id } } }\"}";

    private final SignedInFixture people;
    private final PageSessionOpening sessions;
    private final Sql sql;
    private final Clock clock;

    PageSessionIT(SignedInFixture people, PageSessionOpening sessions, Sql sql, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.sql = sql;
        this.clock = clock;
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en");
        visitor.get("/sign-in");
        // When
        Response answer = visitor.post("/sign-in", Map.of("name", person.name(), "password", person.password()));
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.detailedCookie("zoufang").isHttpOnly()).isTrue();
        assertThat(answer.detailedCookie("zoufang").getSameSite()).isEqualTo("Lax");
        assertThat(answer.detailedCookie("zoufang").getPath()).isEqualTo("/");
        assertThat(answer.cookie("zoufang")).hasSize(43);
    }

    @Test
    void theDatabaseKnowsOnlyTheHash() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        // When
        String id = new PageVisitor("en").signedIn(person).cookies().get("zoufang");
        // Then
        assertThat(sql.list("select hash from page_session where hash = ?", row -> row.getString(1), id))
                .isEmpty();
        assertThat(sql.list(
                        "select hash from page_session where official_id = ?",
                        row -> row.getString(1),
                        person.officialId()))
                .hasSize(1)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 用户名或密码不对", "en, The name or the password is wrong"})
    void aWrongPasswordIsSaidInTheErrorSummaryAndTheNameStays(String language, String message) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor(language);
        visitor.get("/sign-in");
        // When
        Response answer = visitor.post("/sign-in", Map.of("name", person.name(), "password", "wrong one"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#password\">" + message)
                .contains("value=\"" + person.name() + "\"")
                .doesNotContain("wrong one");
    }

    @Test
    void aStrangerIsSentToSignInAndComesBackToWhereHeWas() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en");
        // When
        Response sent = visitor.get("/home?from=2026-01-01");
        // Then
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/sign-in?next=%2Fhome%3Ffrom%3D2026-01-01");
        assertThat(visitor.get("/sign-in?next=%2Fhome%3Ffrom%3D2026-01-01").asString())
                .contains("value=\"/home?from=2026-01-01\"");
        Response back = visitor.post(
                "/sign-in",
                Map.of("name", person.name(), "password", person.password(), "next", "/home?from=2026-01-01"));
        assertThat(back.header("Location")).endsWith("/home?from=2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/x", "/\\evil.example"})
    void nobodyIsSentToAnotherSiteAfterSigningIn(String next) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en");
        visitor.get("/sign-in");
        // When
        Response answer =
                visitor.post("/sign-in", Map.of("name", person.name(), "password", person.password(), "next", next));
        // Then
        assertThat(answer.header("Location")).endsWith("/landing").doesNotContain("evil");
    }

    @Test
    void whatWasTypedWhenTheSessionHadEndedIsKeptAndCanBeSent() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(person);
        visitor.get("/home");
        sessions.endAllOf(person.officialId());
        Map<String, Object> typed = Map.of("text", "缺<电>工", "kind", "A");
        // When
        String asked = visitor.post("/tryout/form", typed).asString();
        // Then
        assertThat(asked).contains("登录已过期").contains("name=\"held.field.text\" value=\"缺&lt;电&gt;工\"");
        String kept = visitor.post(
                        "/sign-in",
                        Map.of(
                                "name", person.name(),
                                "password", person.password(),
                                "held.path", "/tryout/form",
                                "held.field.text", "缺<电>工",
                                "held.field.kind", "A"))
                .asString();
        assertThat(kept).contains("action=\"/tryout/form\"").contains("name=\"text\" value=\"缺&lt;电&gt;工\"");
        assertThat(visitor.post("/tryout/form", typed).asString()).isEqualTo("缺<电>工 [A]");
    }

    @Test
    void aForgedFormIsNotKeptForASecondTry() {
        // Given
        PageVisitor stranger = new PageVisitor("en");
        // When
        Response answer = stranger.post("/tryout/form", Map.of("text", "forged"), "made-up");
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("held.");
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        // Given
        PageVisitor visitor = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        visitor.get("/home");
        String id = visitor.cookies().get("zoufang");
        // When
        Response answer = visitor.post("/sign-out", Map.of());
        // Then
        assertThat(answer.header("Location")).endsWith("/sign-in");
        assertThat(visitor.get("/sign-in").asString()).contains("You have signed out.");
        visitor.cookies().put("zoufang", id);
        assertThat(visitor.get("/home").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"last_seen_at, PT31M, 303", "last_seen_at, PT29M, 200", "opened_at, PT24H, 200", "expires_at, PT1S, 303"
    })
    void aSessionThatRestedTooLongOrLastedTooLongIsOver(String column, Duration ago, int status) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en").signedIn(person);
        sql.change(
                "update page_session set " + column + " = ? where official_id = ?",
                OffsetDateTime.ofInstant(clock.instant().minus(ago), ZoneOffset.UTC),
                person.officialId());
        // When
        Response answer = visitor.get("/home");
        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en").signedIn(person);
        sql.change("update account set disabled_at = now() where official_id = ?", person.officialId());
        // When
        Response answer = visitor.get("/home");
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 1, true", "application/json, , false", "text/plain, 1, false"})
    void theGraphqlDoorTakesTheCookieOnlyFromOurOwnScript(String contentType, String marker, boolean known) {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor visitor = new PageVisitor("en").signedIn(person);
        RequestSpecification request = given().cookies(visitor.cookies())
                .header("Content-Type", contentType)
                .body(ME.getBytes(StandardCharsets.UTF_8));
        // When
        Response answer = (marker == null ? request : request.header("Zoufang-Page", marker)).post("/graphql");
        // Then
        assertThat(answer.asString().contains(person.officialId().toString())).isEqualTo(known);
    }

    @Test
    void anUploadDoesNotTakeTheCookie() {
        // Given
        PageVisitor visitor = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response answer = given().cookies(visitor.cookies())
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "1")
                .post("/photos");
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
