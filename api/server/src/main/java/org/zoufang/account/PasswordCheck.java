package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.password.PasswordHash;
import org.zoufang.account.password.SignInThrottle;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/** Whether name and password open an account. Called inside a transaction, before anything else is done in it. */
@ApplicationScoped
class PasswordCheck {

    private final PasswordDoor door;
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final SignInThrottle throttle;
    private final DeviceHeader header;
    private final Event<Noted> noted;

    PasswordCheck(
            PasswordDoor door,
            Accounts accounts,
            PasswordHash passwords,
            SignInThrottle throttle,
            DeviceHeader header,
            Event<Noted> noted) {
        this.door = door;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.header = header;
        this.noted = noted;
    }

    /**
     * The account that they open. A hash that was computed with less work than one is today is replaced.
     *
     * @param phone the phone it comes from, or null
     * @throws Refused with SIGN_IN_FAILED (an unknown name and a wrong password look and last alike),
     *     SIGN_IN_TOO_OFTEN or SIGN_IN_AT_PROVIDER
     */
    Account opened(String name, String password, UUID phone) {
        door.check("password");
        if (name.length() > Limits.NAME || password.length() > Limits.NAME) {
            throw Refused.because(RefusalCode.SIGN_IN_FAILED, "password");
        }
        SignInThrottle.Attempt attempt = throttle.attempt(name, phones(phone));
        Optional<Account> account = accounts.named(name).filter(Account::isOpen);
        String hash = account.map(known -> known.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            account.ifPresent(known -> note(known, phone));
            throw Refused.because(RefusalCode.SIGN_IN_FAILED, "password");
        }
        attempt.succeeded();
        Account opened = account.orElseThrow();
        if (passwords.isWeak(hash)) {
            opened.passwordHash = passwords.of(password);
        }
        return opened;
    }

    private List<UUID> phones(UUID phone) {
        List<UUID> phones = new ArrayList<>();
        if (phone != null) {
            phones.add(phone);
        }
        header.held().ifPresent(phones::add);
        return phones;
    }

    private void note(Account account, UUID phone) {
        noted.fire(new Noted(
                "signIn",
                "ACCOUNT",
                account.id.toString(),
                null,
                phone,
                Map.of("refused", RefusalCode.SIGN_IN_FAILED.name())));
    }
}
