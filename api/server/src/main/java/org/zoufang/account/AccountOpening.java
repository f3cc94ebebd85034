package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.password.PasswordHash;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;

/** Opens and removes the accounts with which officials sign in. */
@ApplicationScoped
public class AccountOpening {

    private final Accounts accounts;
    private final PasswordHash passwords;
    private final RefreshTokens tokens;
    private final Event<Noted> noted;

    AccountOpening(Accounts accounts, PasswordHash passwords, RefreshTokens tokens, Event<Noted> noted) {
        this.noted = noted;
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** Opens an account for an official. A demo account is one whose password everybody knows. */
    @Transactional
    public void open(UUID officialId, String name, String password, boolean demo) {
        accounts.persist(new Account(Ids.next(), officialId, Grams.fold(name), passwords.of(password), demo));
        noted.fire(Noted.of("accountOpen", "ACCOUNT", officialId, null, null));
    }

    /** Enters an official whom the provider vouches for under this name; without a password, none opens the account. */
    @Transactional
    public void openWithoutPassword(UUID officialId, String name) {
        accounts.persist(new Account(Ids.next(), officialId, Grams.fold(name), null, false));
    }

    /** Whether nobody can sign in yet. */
    @Transactional
    public boolean nobodyHasOne() {
        return accounts.count() == 0;
    }

    /** How many demo accounts there are. */
    @Transactional
    public long demoAccounts() {
        return accounts.countDemo();
    }

    /** Takes all demo accounts and their sessions away; what was recorded with them stays. */
    @Transactional
    public long removeDemoAccounts() {
        tokens.deleteOfDemoAccounts();
        long removed = accounts.deleteDemo();
        noted.fire(new Noted(
                "demoAccountsRemove", "ACCOUNT", "demo", null, null, Map.of("accounts", String.valueOf(removed))));
        return removed;
    }
}
