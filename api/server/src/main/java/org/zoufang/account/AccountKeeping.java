package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.password.PasswordHash;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.LastAdministrator;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/** Administrators open accounts for people, disable and enable them and reset their passwords. Nobody his own. */
@ApplicationScoped
public class AccountKeeping {

    private static final int UNKNOWN_PASSWORD_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final OfficialReading officials;
    private final PasswordHash passwords;
    private final PasswordResetting resetting;
    private final LastAdministrator last;
    private final Event<SessionsEnded> ended;
    private final Event<Noted> noted;
    private final Clock clock;

    AccountKeeping(
            Accounts accounts,
            OfficialReading officials,
            PasswordHash passwords,
            PasswordResetting resetting,
            LastAdministrator last,
            Event<SessionsEnded> ended,
            Event<Noted> noted,
            Clock clock) {
        this.accounts = accounts;
        this.officials = officials;
        this.passwords = passwords;
        this.resetting = resetting;
        this.last = last;
        this.ended = ended;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Opens an account with a one-time password, which is shown this once and opens nothing but the choosing of another.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public PasswordResetting.OneTime open(Caller caller, UUID officialId, String name) {
        openLocked(caller, officialId, name);
        return resetting.reset(caller, officialId);
    }

    /**
     * Opens an account whose password nobody knows: it waits for {@link #reset}, or for a provider that vouches for the
     * name.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public void openLocked(Caller caller, UUID officialId, String name) {
        InputCheck check = new InputCheck();
        String called = check.needed(name, "name", Limits.NAME);
        if (officials.existing(List.of(officialId)).isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "officialId", officialId.toString());
        }
        accounts.of(officialId)
                .ifPresent(standing -> check.refuse(RefusalCode.ACCOUNT_EXISTS, "officialId", standing.name));
        if (called != null) {
            accounts.named(called.strip())
                    .ifPresent(standing -> check.refuse(RefusalCode.ACCOUNT_NAME_TAKEN, "name", standing.name));
        }
        check.settle();
        byte[] bytes = new byte[UNKNOWN_PASSWORD_BYTES];
        random.nextBytes(bytes);
        String unknown = Base64.getEncoder().encodeToString(bytes);
        Account account = new Account(Ids.next(), officialId, Grams.fold(called.strip()), passwords.of(unknown), false);
        accounts.persistAndFlush(account);
        note("accountOpen", account, caller);
    }

    /**
     * Disables an account: its sessions and tokens end at once. Disabling it twice is the same success.
     *
     * @throws Refused with ACCOUNT_MISSING, OWN_ACCOUNT or LAST_ADMINISTRATOR
     */
    @Transactional
    public void disable(Caller caller, UUID officialId) {
        Account account = others(caller, officialId);
        if (account.isOpen()) {
            last.requireAnother(officialId, LocalDate.now(clock), "officialId");
            account.disabledAt = clock.instant();
            accounts.flush();
            ended.fire(new SessionsEnded(officialId));
            note("accountDisable", account, caller);
        }
    }

    /**
     * Lets a disabled account in again, with the password that it had.
     *
     * @throws Refused with ACCOUNT_MISSING or OWN_ACCOUNT
     */
    @Transactional
    public void enable(Caller caller, UUID officialId) {
        Account account = others(caller, officialId);
        if (!account.isOpen()) {
            account.disabledAt = null;
            accounts.flush();
            note("accountEnable", account, caller);
        }
    }

    /**
     * Replaces a password by a one-time one, shown this once, and ends the sessions.
     *
     * @throws Refused with ACCOUNT_MISSING or OWN_ACCOUNT
     */
    @Transactional
    public PasswordResetting.OneTime reset(Caller caller, UUID officialId) {
        if (!others(caller, officialId).isOpen()) {
            throw Refused.because(RefusalCode.ACCOUNT_MISSING, "officialId");
        }
        return resetting.reset(caller, officialId);
    }

    private Account others(Caller caller, UUID officialId) {
        Account account =
                accounts.of(officialId).orElseThrow(() -> Refused.because(RefusalCode.ACCOUNT_MISSING, "officialId"));
        if (caller.officialId().equals(officialId)) {
            throw Refused.because(RefusalCode.OWN_ACCOUNT, "officialId");
        }
        return account;
    }

    private void note(String action, Account account, Caller caller) {
        noted.fire(new Noted(
                action,
                "ACCOUNT",
                account.id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("official", account.officialId.toString(), "name", account.name)));
    }
}
