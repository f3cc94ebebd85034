package org.zoufang.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.official.AppointingFixture;
import org.zoufang.official.Caller;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

@QuarkusTest
class AccountKeepingIT {

    private final SignedInFixture people;
    private final AccountKeeping keeping;
    private final Sql sql;
    private SignedInFixture.Person administrator;
    private Asking asking;

    AccountKeepingIT(SignedInFixture people, AccountKeeping keeping, Sql sql) {
        this.people = people;
        this.keeping = keeping;
        this.sql = sql;
    }

    @BeforeEach
    void anAdministrator() {
        administrator = people.anOfficial(Role.ADMINISTRATOR);
        asking = Asking.as(administrator);
    }

    @Test
    void aNewAccountOpensNothingButTheChoosingOfAPassword() {
        // Given
        String person = AppointingFixture.as(administrator).bringsIn("韩梅");
        String name = "hanmei-" + UUID.randomUUID();

        // When
        JsonPath opened = does("accountOpen", Map.of("officialId", person, "name", name));

        // Then
        String password = opened.getString("oneTimePassword");
        assertThat(opened.getString("account.name")).isEqualTo(name);
        assertThat(signInCode(name, password)).isEqualTo("PASSWORD_CHANGE_NEEDED");
        assertThat(does("accountOpen", Map.of("officialId", person, "name", name + "2"))
                        .getString("userErrors[0].code"))
                .isEqualTo("ACCOUNT_EXISTS");
    }

    @Test
    void noTwoPeopleHaveTheSameSignInName() {
        // Given
        SignedInFixture.Person other = people.anOfficial(Role.OFFICIAL);
        String person = AppointingFixture.as(administrator).bringsIn("杨柳");

        // When
        JsonPath refused = does(
                "accountOpen", Map.of("officialId", person, "name", other.name().toUpperCase(Locale.ROOT)));

        // Then
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("ACCOUNT_NAME_TAKEN");
    }

    @Test
    void aDisabledAccountEndsItsSessionsAtOnce() {
        // Given
        SignedInFixture.Person other = people.anOfficial(Role.OFFICIAL);
        Map<String, String> whose = Map.of("officialId", other.officialId().toString());

        // When
        JsonPath disabled = does("accountDisable", whose);

        // Then
        assertThat(disabled.getString("account.disabledAt")).isNotNull();
        assertThat(meStatus(other)).isEqualTo(401);
        assertThat(signInCode(other.name(), other.password())).isEqualTo("SIGN_IN_FAILED");
        does("accountEnable", whose);
        assertThat(signInCode(other.name(), other.password())).isNull();
    }

    @Test
    void aResetPasswordEndsTheSessionsAndIsShownOnce() {
        // Given
        SignedInFixture.Person other = people.anOfficial(Role.OFFICIAL);

        // When
        JsonPath reset =
                does("accountReset", Map.of("officialId", other.officialId().toString()));

        // Then
        assertThat(signInCode(other.name(), reset.getString("oneTimePassword"))).isEqualTo("PASSWORD_CHANGE_NEEDED");
        assertThat(signInCode(other.name(), other.password())).isEqualTo("SIGN_IN_FAILED");
    }

    @Test
    void nobodyDisablesOrResetsHisOwnAccount() {
        // Given
        Map<String, String> own =
                Map.of("officialId", administrator.officialId().toString());

        // When
        JsonPath disabled = does("accountDisable", own);
        JsonPath reset = does("accountReset", own);

        // Then
        assertThat(disabled.getString("userErrors[0].code")).isEqualTo("OWN_ACCOUNT");
        assertThat(reset.getString("userErrors[0].code")).isEqualTo("OWN_ACCOUNT");
    }

    @Test
    void theLastAdministratorsAccountIsNotDisabled() {
        // Given
        Caller another = new Caller(UUID.randomUUID(), Set.of(Role.ADMINISTRATOR), null, Locale.ENGLISH);
        QuarkusTransaction.begin();
        sql.change(
                "update account set disabled_at = now() where official_id <> ? and disabled_at is null",
                administrator.officialId());

        // When
        var refusal = assertThatThrownBy(() -> keeping.disable(another, administrator.officialId()));

        // Then
        QuarkusTransaction.rollback();
        refusal.hasMessageContaining("LAST_ADMINISTRATOR");
    }

    private JsonPath does(String command, Map<String, String> input) {
        String type = command.equals("accountOpen") ? "AccountOpenInput" : "AccountOfInput";
        JsonPath whole = asking.ask(
                        "mutation($input: " + type + "!) { " + command
                                + "(input: $input) { account { id name disabledAt }"
                                + " oneTimePassword userErrors { code message } } }",
                        Map.of("input", input))
                .jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + command);
    }

    private static String signInCode(String name, String password) {
        return given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }",
                        "variables",
                        Map.of("input", Map.of("name", name, "password", password))))
                .post("/graphql")
                .jsonPath()
                .getString("data.signIn.userErrors[0].code");
    }

    private static int meStatus(SignedInFixture.Person person) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(Map.of("query", "{ me { official { id } } }"))
                .post("/graphql")
                .statusCode();
    }
}
