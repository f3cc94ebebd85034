package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.device.DeviceTaking;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Signs people in with name and password. */
@ApplicationScoped
public class SigningIn {

    private final Accounts accounts;
    private final DeviceTaking devices;
    private final PasswordHash passwords;
    private final SignInThrottle throttle;
    private final SessionIssuing sessions;

    SigningIn(
            Accounts accounts,
            DeviceTaking devices,
            PasswordHash passwords,
            SignInThrottle throttle,
            SessionIssuing sessions) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /** The phone somebody signs in from. */
    public record Phone(UUID id, String name, Integer appVersion) {}

    /**
     * A session of a new family.
     *
     * @param phone the device, or null at a desk
     * @throws Refused with SIGN_IN_FAILED (an unknown name and a wrong password look and last alike),
     *     SIGN_IN_TOO_OFTEN, DEVICE_REVOKED or DEVICE_OF_ANOTHER
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Session signIn(String name, String password, Phone phone) {
        Account account = authenticated(name, password);
        if (phone != null) {
            devices.take(phone.id(), phone.name(), phone.appVersion(), account.officialId);
        }
        return sessions.issue(account, phone == null ? null : phone.id(), Ids.next());
    }

    /** The account that name and password open; inside a transaction. */
    Account authenticated(String name, String password) {
        if (name.length() > Limits.NAME || password.length() > Limits.NAME) {
            throw Refused.because(RefusalCode.SIGN_IN_FAILED, "password");
        }
        throttle.check(name);
        Optional<Account> account = accounts.named(name).filter(Account::isOpen);
        String hash = account.map(known -> known.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throttle.failed(name);
            throw Refused.because(RefusalCode.SIGN_IN_FAILED, "password");
        }
        throttle.succeeded(name);
        return account.orElseThrow();
    }
}
