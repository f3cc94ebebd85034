package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Signs people in with name and password. */
@ApplicationScoped
public class SigningIn {

    private final Accounts accounts;
    private final Devices devices;
    private final PasswordHash passwords;
    private final SignInThrottle throttle;
    private final SessionIssuing sessions;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            Devices devices,
            PasswordHash passwords,
            SignInThrottle throttle,
            SessionIssuing sessions,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The phone somebody signs in from. */
    public record Phone(UUID id, String name, Integer appVersion) {}

    /**
     * A session of a new family.
     *
     * @param phone the device, or null at a desk
     * @throws Refused with SIGN_IN_FAILED (an unknown name and a wrong password look and last alike),
     *     SIGN_IN_TOO_OFTEN or DEVICE_REVOKED
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Session signIn(String name, String password, Phone phone) {
        Account account = authenticated(name, password);
        if (phone != null) {
            register(phone, account.officialId);
        }
        return sessions.issue(account, phone == null ? null : phone.id(), Ids.next());
    }

    private Account authenticated(String name, String password) {
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

    private void register(Phone phone, UUID officialId) {
        Device device = devices.findByIdOptional(phone.id()).orElseGet(() -> new Device(phone.id()));
        if (device.isRevoked()) {
            throw Refused.because(RefusalCode.DEVICE_REVOKED, "device");
        }
        String name = phone.name().substring(0, Math.min(phone.name().length(), Limits.NAME));
        device.takenBy(officialId, name, phone.appVersion(), clock.instant());
        devices.persist(device);
    }
}
