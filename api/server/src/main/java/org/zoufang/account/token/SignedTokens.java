package org.zoufang.account.token;

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
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zoufang.shared.ZoufangConfig;

/**
 * Issues and verifies the tokens that this server signs itself (JWT, RFC 7519; ES256 and nothing else). A token is
 * accepted only as the kind it was issued as: the kind's audience stands in it and the kind's key has signed it.
 */
@ApplicationScoped
public class SignedTokens {

    private static final String ISSUER = "zoufang";
    private static final int HEADER = 0;
    private static final int CLAIMS = 1;
    /** The parser's own clock decides nothing: whether a token has ended is asked of the clock that everything goes by. */
    private static final int ANY_TIME = Integer.MAX_VALUE;

    private final SigningKeys keys;
    private final JWTParser parser;
    private final ObjectMapper json;
    private final ZoufangConfig config;
    private final CheckedSignatures checked;
    private final Clock clock;

    SignedTokens(
            SigningKeys keys,
            JWTParser parser,
            ObjectMapper json,
            ZoufangConfig config,
            CheckedSignatures checked,
            Clock clock) {
        this.keys = keys;
        this.checked = checked;
        this.clock = clock;
        this.parser = parser;
        this.json = json;
        this.config = config;
    }

    /** A token and when it ends. */
    public record Issued(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued until " + expiresAt;
        }
    }

    /** What a token that is good says. */
    public record Verified(String subject, Instant issuedAt, Instant expiresAt, JsonWebToken token) {

        /** A claim that was given at issuing, or null. */
        public String claim(String name) {
            return token.getClaim(name);
        }
    }

    /**
     * A token of this kind, good from now on for the kind's lifetime.
     *
     * @param subject whom or what it names
     * @param claims what else it says; readable for whoever holds it
     */
    public Issued issue(TokenKind kind, String subject, Map<String, String> claims, Instant now) {
        Instant ends = now.plus(kind.lifetime(config));
        JwtClaimsBuilder builder = Jwt.issuer(ISSUER)
                .audience(kind.audience())
                .subject(subject)
                .issuedAt(now)
                .expiresAt(ends);
        claims.forEach(builder::claim);
        StoredKey key = keys.youngest(kind);
        return new Issued(
                builder.jws()
                        .algorithm(SignatureAlgorithm.ES256)
                        .keyId(key.id())
                        .sign(key.secret()),
                ends);
    }

    /** What the token says, if it was issued here as this kind, is unchanged and has not expired; else empty. */
    public Optional<Verified> verify(TokenKind kind, String token) {
        return keys.byId(kind, part(token, HEADER).path("kid").asText(null))
                .flatMap(key -> checked.of(kind, key, token, () -> check(kind, key, token)))
                .filter(good -> clock.instant().isBefore(good.expiresAt()));
    }

    private Optional<Verified> check(TokenKind kind, StoredKey key, String token) {
        JWTAuthContextInfo rules = new JWTAuthContextInfo(key.open(), ISSUER);
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setExpectedAudience(Set.of(kind.audience()));
        rules.setClockSkew(ANY_TIME);
        try {
            JsonWebToken read = parser.parse(token, rules);
            return Optional.of(new Verified(
                    read.getSubject(),
                    Instant.ofEpochSecond(read.getIssuedAtTime()),
                    Instant.ofEpochSecond(read.getExpirationTime()),
                    read));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a token says to be ours; not verified, only good to choose who verifies. */
    public boolean isOurs(String token) {
        return ISSUER.equals(part(token, CLAIMS).path("iss").asText());
    }

    private JsonNode part(String token, int index) {
        try {
            return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[index]));
        } catch (IOException | RuntimeException e) {
            return json.missingNode();
        }
    }
}
