package org.zoufang.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;

/** How many requests each may send, on a server whose budgets are small. */
@QuarkusTest
@TestProfile(Guarded.class)
class BudgetsIT {

    @Inject
    SignedInFixture people;

    @Test
    void strangersShareTheBudgetOfTheirAddressAndWhoIsSignedInThereHasHisOwn() {
        // Given
        String crowded = "203.0.113.1";
        // When
        Response english = useUp(Guarded.STRANGER, () -> Door.from(crowded).operation("serverInfo", Map.of()));
        Response chinese = useUp(1, () -> Door.from(crowded).in("zh-CN").operation("serverInfo", Map.of()));
        Response page = useUp(1, () -> Door.from(crowded).get("/"));
        Response elsewhere = Door.from("203.0.113.2").operation("serverInfo", Map.of());
        Response signedIn =
                Door.from(crowded).as(people.anOfficial(Role.OFFICIAL)).operation("me", Map.of());
        // Then
        assertRefused(english);
        assertThat(english.jsonPath().getString("errors[0].message")).contains("Try again in");
        assertThat(english.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(chinese.jsonPath().getString("errors[0].message")).contains("请求太频繁");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(elsewhere.statusCode()).isNotEqualTo(429);
        assertThat(signedIn.statusCode()).isEqualTo(200);
    }

    @Test
    void whatAStrangerSaysOfTheWayHeCameIsNotBelieved() {
        // Given: the last address is what the trusted proxy saw, those before it are what the stranger wrote
        AtomicInteger chosen = new AtomicInteger();
        // When
        Response answer =
                useUp(Guarded.STRANGER, () -> Door.from("198.51.100." + chosen.incrementAndGet() + ", 203.0.113.3")
                        .operation("serverInfo", Map.of()));
        // Then
        assertRefused(answer);
    }

    @Test
    void aPersonAtOneDeviceHasABudgetThatIsNobodyElses() {
        // Given
        Person eager = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Person other = people.anOfficial(Role.DEPARTMENT_HANDLER);
        // When
        Response one = useUp(Guarded.SIGNED_IN, () -> as(eager).operation("me", Map.of()));
        Response another = as(other).operation("me", Map.of());
        // Then
        assertRefused(one);
        assertThat(another.statusCode()).isEqualTo(200);
    }

    @Test
    void photosAndListsHaveBudgetsOfTheirOwn() {
        // Given
        Person person = people.anOfficial(Role.SERVICE_OFFICE);
        String photo = "/photos/" + person.officialId() + "/thumbnail";
        // When
        Response look = useUp(Guarded.PHOTOS, () -> as(person).get(photo));
        Response upload = useUp(Guarded.UPLOADS, () -> as(person).post("/photos"));
        Response list = useUp(Guarded.IMPORTS, () -> as(person).post("/enterprises/imports"));
        Response question = as(person).operation("me", Map.of());
        // Then
        for (Response answer : new Response[] {look, upload, list}) {
            assertRefused(answer);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("code")).isEqualTo("TOO_MANY_REQUESTS");
        }
        assertThat(list.header("Retry-After"))
                .satisfies(seconds -> assertThat(Integer.parseInt(seconds)).isGreaterThan(60));
        assertThat(question.statusCode()).isEqualTo(200);
    }

    @Test
    void probesAreNotCounted() {
        Response last = useUp(Guarded.STRANGER, () -> given().header("X-Forwarded-For", "203.0.113.4")
                .get("/q/health/live"));
        assertThat(last.statusCode()).isEqualTo(200);
    }

    private static Door as(Person person) {
        return Door.from("203.0.113.9").as(person);
    }

    /** Asks as often as the budget allows, and on until it is used up: a little comes back meanwhile. */
    private static Response useUp(int budget, Supplier<Response> request) {
        Response answer = request.get();
        for (int i = 1; i < 4 * budget && answer.statusCode() != 429; i++) {
            answer = request.get();
            assertThat(i < budget && answer.statusCode() == 429)
                    .as("request %s", i)
                    .isFalse();
        }
        return answer;
    }

    private static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
