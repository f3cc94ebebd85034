package org.zoufang.account.oidc;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zoufang.contract.Role;
import org.zoufang.shared.ZoufangConfig;

/**
 * The capacities that a token confirms, where the operator maps them. It can only take away postings: what the register
 * does not give, no token gives, so that a group at the provider never opens what nobody here has decided.
 */
@ApplicationScoped
public class OidcRoles {

    private final ZoufangConfig config;

    OidcRoles(ZoufangConfig config) {
        this.config = config;
    }

    /** Whether the token confirms a capacity; where nothing is mapped, it confirms all. */
    public Predicate<Role> confirmedBy(JsonWebToken token) {
        if (config.oidc().roleClaim().isEmpty()) {
            return role -> true;
        }
        Set<Role> confirmed = EnumSet.noneOf(Role.class);
        for (Object value : values(content(token), config.oidc().roleClaim().get())) {
            Role role = config.oidc().roleMap().get(String.valueOf(value));
            if (role != null) {
                confirmed.add(role);
            }
        }
        return confirmed::contains;
    }

    private static JsonObject content(JsonWebToken token) {
        String part = token.getRawToken().split("\\.", 3)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    /** @param path steps into the token, apart by slashes */
    private static JsonArray values(JsonObject token, String path) {
        Object at = token;
        for (String step : path.split("/")) {
            at = at instanceof JsonObject object ? object.getValue(step) : null;
        }
        if (at instanceof JsonArray many) {
            return many;
        }
        return at == null ? new JsonArray() : new JsonArray().add(at);
    }
}
