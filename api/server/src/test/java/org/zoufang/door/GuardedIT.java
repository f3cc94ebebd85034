package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Documents;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;

/** A server with every switch on: what phones need goes through, and nothing else. */
@QuarkusTest
@TestProfile(Guarded.class)
class GuardedIT {

    private static final String HOME = "203.0.113.77";

    @Inject
    SignedInFixture people;

    @ParameterizedTest
    @ValueSource(
            strings = {"changes", "deviceRegister", "me", "push", "serverInfo", "signIn", "signOut", "tokenRefresh"})
    void everyOperationOfAPhoneIsAnswered(String name) {
        // Given
        Person person = people.anOfficial(Role.DEPARTMENT_HANDLER);
        // When
        Response answer = Door.from(HOME).as(person).operation(name, variables(name));
        // Then
        assertThat(answer.jsonPath().getMap("data")).as(answer.asString()).containsKey(name);
        assertThat(answer.jsonPath().getList("errors")).isNull();
    }

    @Test
    void everyKnownDocumentIsTakenByItsHashAlone() {
        Person person = people.anOfficial(Role.DEPARTMENT_HANDLER);
        for (String hash : Documents.byHash().keySet()) {
            String body = Door.from(HOME)
                    .as(person)
                    .graphql(Map.of("documentId", "sha256:" + hash))
                    .asString();
            assertThat(body).doesNotContain("DOCUMENT", "NOT_FOUND");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ me { roles } }", "{ __typename }", "{ __schema { types { name } } }", "no GraphQL"})
    void aTextThatIsNotKnownIsRefusedWhoeverSendsIt(String text) {
        Person person = people.anOfficial(Role.OFFICIAL);
        Response answer = Door.from(HOME).as(person).graphql(Map.of("query", text));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void aHashThatIsNotKnownIsNeverLearnt() {
        Map<String, Object> persisted =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Documents.hash("{ __typename }")));
        Response asked = Door.from(HOME).graphql(Map.of("extensions", persisted));
        Response taught = Door.from(HOME).graphql(Map.of("query", "{ __typename }", "extensions", persisted));
        Response askedAgain = Door.from(HOME).graphql(Map.of("extensions", persisted));
        assertThat(code(asked)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(code(taught)).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(code(askedAgain)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("errors[0].extensions.code");
    }

    private static Map<String, Object> variables(String name) {
        Map<String, Object> variables = new HashMap<>();
        switch (name) {
            case "push" -> variables.put("groups", java.util.List.of());
            case "deviceRegister" ->
                variables.put("input", Map.of("id", Ids.next().toString(), "name", "测试手机", "ticket", "none"));
            case "signIn" -> variables.put("input", Map.of("name", "nobody", "password", "nothing"));
            case "signOut" -> variables.put("input", Map.of("refreshToken", "none"));
            case "tokenRefresh" -> variables.put("input", Map.of("refreshToken", "none"));
            default -> {}
        }
        return variables;
    }
}
