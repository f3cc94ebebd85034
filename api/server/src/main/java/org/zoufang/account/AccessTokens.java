package org.zoufang.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Short-lived tokens that say who acts from which device (JWT, RFC 7519). Roles are not in them: they are looked up. */
@ApplicationScoped
class AccessTokens {

    static final String ISSUER = "zoufang";
    private static final String DEVICE = "device";

    private final SigningKeys keys;
    private final JWTParser parser;
    private final ObjectMapper json;

    AccessTokens(SigningKeys keys, JWTParser parser, ObjectMapper json) {
        this.keys = keys;
        this.parser = parser;
        this.json = json;
    }

    /** Whom a token names. */
    record Bearer(UUID officialId, UUID deviceId) {}

    String issue(Bearer bearer, Instant now, Instant expires) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .subject(bearer.officialId().toString())
                .issuedAt(now)
                .expiresAt(expires);
        if (bearer.deviceId() != null) {
            claims.claim(DEVICE, bearer.deviceId().toString());
        }
        SigningKey key = keys.youngest();
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(key.id()).sign(key.secret());
    }

    /**
     * Whom the token names, if it is one of ours, unchanged and not expired.
     *
     * @throws ParseException if it is not
     */
    Bearer verify(String token) throws ParseException {
        SigningKey key = keys.byId(part(token, 0).path("kid").asText(null))
                .orElseThrow(() -> new ParseException("signed with a key that is not known"));
        JWTAuthContextInfo rules = new JWTAuthContextInfo(key.open(), ISSUER);
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        JsonWebToken read = parser.parse(token, rules);
        String device = read.getClaim(DEVICE);
        return new Bearer(UUID.fromString(read.getSubject()), device == null ? null : UUID.fromString(device));
    }

    /** Who says to have issued the token; not verified, only good to choose who verifies. */
    boolean isOurs(String token) {
        try {
            return ISSUER.equals(part(token, 1).path("iss").asText());
        } catch (ParseException e) {
            return false;
        }
    }

    private JsonNode part(String token, int index) throws ParseException {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[index]));
        } catch (IOException | RuntimeException e) {
            throw new ParseException("no token", e);
        }
    }
}
