package org.zoufang.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;

/** Somebody whose password the administrator has reset sits down at the sign-in page. */
@QuarkusTest
class FirstSignInPageIT {

    private static final String RESET =
            "mutation reset($id: ID!) { accountReset(input: {officialId: $id}) { oneTimePassword } }";
    private static final String OWN = "2026 年走访用的密码 one";

    private final SignedInFixture people;

    @TestHTTPResource("/")
    String server;

    FirstSignInPageIT(SignedInFixture people) {
        this.people = people;
    }

    @Test
    void aOneTimePasswordLeadsToTheChoosingOfAnOwnOne() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        String oneTime = Asking.as(people.anOfficial(Role.ADMINISTRATOR))
                .ask(RESET, Map.of("id", person.officialId().toString()))
                .jsonPath()
                .getString("data.accountReset.oneTimePassword");
        try (Browsing browsing = Browsing.at(server, "zh-CN", 360)) {
            browsing.open("/sign-in");
            browsing.page().fill("main input[name=name]", person.name());
            browsing.page().fill("main input[name=password]", oneTime);
            browsing.page().click("main button[type=submit]");
            browsing.picture("first-sign-in").isAccessible();
            // When
            assertThat(browsing.page().inputValue("main input[name=name]")).isEqualTo(person.name());
            browsing.page().fill("main input[name=password]", oneTime);
            browsing.page().fill("main input[name=newPassword]", OWN);
            browsing.page().fill("main input[name=again]", OWN);
            browsing.page().click("main button[type=submit]");
            // Then
            assertThat(browsing.page().content()).contains("密码已修改");
        }
    }
}
