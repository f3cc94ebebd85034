package org.zoufang.account.oidc;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zoufang.contract.SignInMode;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

/** What the operator wrote about signing in, looked at before anything starts. */
public final class OidcSettings {

    /** The name of the trust store in Quarkus's settings. */
    static final String TRUST = "oidc";

    private static final Duration LONGEST_LEEWAY = Duration.ofMinutes(5);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ZoufangConfig config;

    private OidcSettings(ZoufangConfig config) {
        this.config = config;
    }

    /**
     * The settings of Quarkus that follow from ours.
     *
     * @throws StartRefusal naming the key that is missing or makes no sense, and what to write
     */
    public static Map<String, String> prepare(ZoufangConfig config) {
        OidcSettings settings = new OidcSettings(config);
        settings.checkSessions();
        if (config.signIn().mode() == SignInMode.LOCAL) {
            return Map.of();
        }
        settings.checkProvider();
        settings.checkClients();
        settings.checkClaims();
        return settings.trust();
    }

    private void checkSessions() {
        Duration access = config.signIn().access();
        Duration refresh = config.signIn().refresh();
        if (access.compareTo(Duration.ofMinutes(1)) < 0 || access.compareTo(Duration.ofDays(1)) > 0) {
            throw refusal("sign-in.access", "is " + access + ". Write a duration from PT1M to P1D, such as PT15M.");
        }
        if (refresh.compareTo(access) <= 0 || refresh.compareTo(Duration.ofDays(366)) > 0) {
            throw refusal(
                    "sign-in.refresh",
                    "is " + refresh
                            + ". Write a duration longer than zoufang.sign-in.access, at most P366D, such as P30D.");
        }
        if (config.signIn().parallel() < 1) {
            throw refusal("sign-in.parallel", "is " + config.signIn().parallel() + ". Write 1 or more, such as 4.");
        }
    }

    private void checkProvider() {
        URI address = required(
                "auth-server-url",
                config.oidc().authServerUrl(),
                "Write the provider's issuer address, such as https://login.city.example/realms/city.");
        boolean encrypted = "https".equals(address.getScheme());
        boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (address.getHost() == null || !(encrypted || here)) {
            throw refusal("oidc.auth-server-url", "is " + address + ". Write an address that begins with https://.");
        }
        config.oidc()
                .trustedCertificates()
                .filter(file -> !Files.isReadable(file))
                .ifPresent(file -> {
                    throw refusal(
                            "oidc.trusted-certificates", "names " + file + ", which cannot be read. Write a PEM file.");
                });
    }

    private void checkClients() {
        required("client-id", config.oidc().clientId(), "Write this server's name at the provider.");
        required(
                "client-secret",
                config.oidc().clientSecret(),
                "Write the secret that the provider gave to zoufang.oidc.client-id.");
        required(
                "audience",
                config.oidc().audience(),
                "Write what the provider puts into aud of access tokens for this server, such as zoufang.");
        if (config.oidc().phoneClientId().equals(config.oidc().clientId())) {
            throw refusal(
                    "oidc.phone-client-id",
                    "is the same as zoufang.oidc.client-id. The phone needs a public client of its own.");
        }
    }

    private void checkClaims() {
        if (config.oidc().nameClaim().isBlank()) {
            throw refusal("oidc.name-claim", "is empty. Write the claim with the account's name, or leave it out.");
        }
        Duration leeway = config.oidc().leeway();
        if (leeway.isNegative() || leeway.compareTo(LONGEST_LEEWAY) > 0) {
            throw refusal("oidc.leeway", "is " + leeway + ". Write a duration from PT0S to PT5M, such as PT30S.");
        }
        if (config.oidc().roleClaim().isPresent() == config.oidc().roleMap().isEmpty()) {
            throw new StartRefusal(
                    "Set both zoufang.oidc.role-claim and zoufang.oidc.role-map.<value>=<ROLE>, or neither.");
        }
    }

    private Map<String, String> trust() {
        return config.oidc()
                .trustedCertificates()
                .map(file -> Map.of("quarkus.tls." + TRUST + ".trust-store.pem.certs", file.toString()))
                .orElse(Map.of());
    }

    private static <T> T required(String key, Optional<T> value, String write) {
        return value.filter(set -> !set.toString().isBlank())
                .orElseThrow(
                        () -> refusal("oidc." + key, "is missing, which zoufang.sign-in.mode=oidc needs. " + write));
    }

    private static StartRefusal refusal(String key, String sentence) {
        return new StartRefusal("zoufang." + key + " " + sentence);
    }
}
