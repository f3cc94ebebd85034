package org.zoufang.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.shared.ConfigFixture;

class OidcRolesTest {

    private final OidcRoles mapped = new OidcRoles(ConfigFixture.with(Map.of(
            "zoufang.oidc.role-claim", "realm_access/roles",
            "zoufang.oidc.role-map.leaders", "OFFICIAL",
            "zoufang.oidc.role-map.admins", "ADMINISTRATOR")));

    @Test
    void withoutAMapTheRegisterAloneDecides() {
        // Given
        OidcRoles unmapped = new OidcRoles(ConfigFixture.with(Map.of()));
        // When
        Predicate<Role> confirmed = unmapped.confirmedBy(token("{}"));
        // Then
        assertThat(Role.values()).allMatch(confirmed);
    }

    @Test
    void aTokenConfirmsWhatItsValuesMean() {
        // When
        Predicate<Role> confirmed =
                mapped.confirmedBy(token("{\"realm_access\":{\"roles\":[\"leaders\",\"others\"]}}"));
        // Then
        assertThat(Stream.of(Role.values()).filter(confirmed)).containsExactly(Role.OFFICIAL);
    }

    @Test
    void aTokenWithoutTheClaimConfirmsNothing() {
        // When
        Predicate<Role> confirmed = mapped.confirmedBy(token("{\"realm_access\":\"leaders\"}"));
        // Then
        assertThat(Role.values()).noneMatch(confirmed);
    }

    /** A token of which only the text is asked for. */
    private static JsonWebToken token(String content) {
        String middle = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JsonObject(content).encode().getBytes(StandardCharsets.UTF_8));
        return new JsonWebToken() {
            @Override
            public String getRawToken() {
                return "e30." + middle + ".";
            }

            @Override
            public String getName() {
                return "somebody";
            }

            @Override
            public Set<String> getClaimNames() {
                return Set.of();
            }

            @Override
            public <T> T getClaim(String name) {
                return null;
            }
        };
    }
}
