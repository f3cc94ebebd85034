package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.account.password.PasswordHash;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;

/**
 * Accounts and sessions as {@link AccountOpening} and {@link SigningIn} leave them, without the work of the password:
 * its one hash serves for all, because thousands of hashes that are meant to take long would be most of a test run.
 */
@ApplicationScoped
class LetIn {

    static final String PASSWORD = "correct horse";

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final Event<Noted> noted;
    private final String hash;

    LetIn(Accounts accounts, SigningIn signingIn, PasswordHash passwords, Event<Noted> noted) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.noted = noted;
        this.hash = passwords.of(PASSWORD);
    }

    @Transactional
    void opens(UUID officialId, String name, boolean demo) {
        accounts.persist(new Account(Ids.next(), officialId, Grams.fold(name), hash, demo));
        noted.fire(Noted.of("accountOpen", "ACCOUNT", officialId, null, null));
    }

    /** A session of a new family for who has this account. */
    @Transactional
    Session at(String name, SigningIn.Phone phone) {
        Account account = accounts.named(name).orElseThrow();
        noted.fire(Noted.of("signIn", "ACCOUNT", account.id, account.officialId, phone.id()));
        return signingIn.open(account, phone);
    }
}
