package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.zoufang.account.device.DeviceTaking;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/** Signs people in with name and password. */
@ApplicationScoped
public class SigningIn {

    private final PasswordCheck check;
    private final DeviceTaking devices;
    private final SessionIssuing sessions;
    private final Event<Noted> noted;
    private final Clock clock;

    SigningIn(PasswordCheck check, DeviceTaking devices, SessionIssuing sessions, Event<Noted> noted, Clock clock) {
        this.check = check;
        this.devices = devices;
        this.sessions = sessions;
        this.noted = noted;
        this.clock = clock;
    }

    /** The phone somebody signs in from. */
    public record Phone(UUID id, String name, Integer appVersion) {}

    /**
     * A session of a new family.
     *
     * @param phone the device, or null at a desk
     * @throws Refused with SIGN_IN_FAILED (an unknown name and a wrong password look and last alike),
     *     SIGN_IN_TOO_OFTEN, PASSWORD_CHANGE_NEEDED, ONE_TIME_PASSWORD_EXPIRED, DEVICE_REVOKED or DEVICE_OF_ANOTHER
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Session signIn(String name, String password, Phone phone) {
        Account account = authenticated(name, password, phone == null ? null : phone.id());
        noted.fire(Noted.of("signIn", "ACCOUNT", account.id, account.officialId, phone == null ? null : phone.id()));
        return open(account, phone);
    }

    /** The account that name and password open; inside a transaction. */
    Account authenticated(String name, String password) {
        return authenticated(name, password, null);
    }

    private Account authenticated(String name, String password, UUID phone) {
        Account account = check.opened(name, password, phone);
        if (account.oneTimeUntil != null) {
            boolean over = !clock.instant().isBefore(account.oneTimeUntil);
            throw Refused.because(
                    over ? RefusalCode.ONE_TIME_PASSWORD_EXPIRED : RefusalCode.PASSWORD_CHANGE_NEEDED, "password");
        }
        return account;
    }

    /** A session of a new family for an account whose password was right. */
    Session open(Account account, Phone phone) {
        UUID device = phone == null ? null : phone.id();
        if (phone != null) {
            devices.take(phone.id(), phone.name(), phone.appVersion(), account.officialId);
        }
        return sessions.issue(account, device, Ids.next());
    }
}
