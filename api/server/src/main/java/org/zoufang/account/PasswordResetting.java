package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.password.PasswordHash;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Noted;
import org.zoufang.shared.ZoufangConfig;

/** Gives a person who has forgotten his password one that is good for nothing but choosing a new one. */
@ApplicationScoped
public class PasswordResetting {

    /** Without signs that are taken for each other when read out over the telephone. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final ZoufangConfig config;
    private final Clock clock;
    private final Event<SessionsEnded> ended;
    private final Event<Noted> noted;

    PasswordResetting(
            Accounts accounts,
            PasswordHash passwords,
            ZoufangConfig config,
            Clock clock,
            Event<SessionsEnded> ended,
            Event<Noted> noted) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.config = config;
        this.clock = clock;
        this.ended = ended;
        this.noted = noted;
    }

    /** A password to hand over in person, shown this once. */
    public record OneTime(String name, String password, Instant until) {
        @Override
        public String toString() {
            return "OneTime until " + until;
        }
    }

    /**
     * Replaces the password of an official's account and ends his sessions.
     *
     * @throws Forbidden if the caller is no administrator
     * @throws NotFound if the official has no account that is open
     */
    @Transactional
    public OneTime reset(Caller caller, UUID officialId) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw new Forbidden("passwordReset");
        }
        Account account = accounts.of(officialId).filter(Account::isOpen).orElseThrow(() -> new NotFound("account"));
        return reset(account, caller.officialId(), caller.deviceId());
    }

    /** The same by the account's name, for the operator at the machine. */
    @Transactional
    OneTime reset(String name) {
        Account account = accounts.named(name)
                .filter(Account::isOpen)
                .orElseThrow(() -> new IllegalArgumentException("There is no open account named " + name + "."));
        return reset(account, null, null);
    }

    private OneTime reset(Account account, UUID by, UUID device) {
        String password = password();
        Instant until = clock.instant().plus(config.signIn().oneTimePassword());
        account.mustChoose(passwords.of(password), until, clock.instant());
        ended.fire(new SessionsEnded(account.officialId));
        noted.fire(new Noted("passwordReset", "ACCOUNT", account.id.toString(), by, device, Map.of()));
        return new OneTime(account.name, password, until);
    }

    private String password() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return made.toString();
    }
}
