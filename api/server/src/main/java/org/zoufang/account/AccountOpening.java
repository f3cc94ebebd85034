package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/** Opens and closes the accounts with which officials sign in. */
@ApplicationScoped
public class AccountOpening {

    private final Accounts accounts;
    private final PasswordHash passwords;
    private final Clock clock;

    AccountOpening(Accounts accounts, PasswordHash passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens an account for an official. A demo account is one whose password everybody knows. */
    @Transactional
    public void open(UUID officialId, String name, String password, boolean demo) {
        accounts.persist(new Account(Ids.next(), officialId, Grams.fold(name), passwords.of(password), demo));
    }

    /** Whether nobody can sign in yet. */
    @Transactional
    public boolean isFirst() {
        return accounts.count() == 0;
    }

    /** How many open demo accounts there are. */
    @Transactional
    public long openDemoAccounts() {
        return accounts.countDemo();
    }

    /** Closes all demo accounts for good: nobody signs in with them again, and what they wrote stays theirs. */
    @Transactional
    public int closeDemoAccounts() {
        return accounts.update("disabledAt = ?1 where demo = true and disabledAt is null", clock.instant());
    }
}
