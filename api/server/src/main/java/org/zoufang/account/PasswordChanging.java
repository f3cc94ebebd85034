package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.password.PasswordChoice;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/** A person chooses a new password. Whoever else is signed in with the former one is out. */
@ApplicationScoped
public class PasswordChanging {

    private final PasswordCheck check;
    private final PasswordChoice choice;
    private final OfficialReading officials;
    private final SigningIn signingIn;
    private final Event<SessionsEnded> ended;
    private final Event<Noted> noted;
    private final Clock clock;

    PasswordChanging(
            PasswordCheck check,
            PasswordChoice choice,
            OfficialReading officials,
            SigningIn signingIn,
            Event<SessionsEnded> ended,
            Event<Noted> noted,
            Clock clock) {
        this.check = check;
        this.choice = choice;
        this.officials = officials;
        this.signingIn = signingIn;
        this.ended = ended;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Changes the password and signs in with the new one. The former password is the right to it, a one-time password
     * too, so nobody need be signed in.
     *
     * @param phone the device, or null at a desk
     * @throws Refused with SIGN_IN_FAILED, SIGN_IN_TOO_OFTEN or ONE_TIME_PASSWORD_EXPIRED for the former password; with
     *     a code that begins with PASSWORD for the new one; with DEVICE_REVOKED or DEVICE_OF_ANOTHER
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Session change(String name, String former, String chosen, SigningIn.Phone phone) {
        return signingIn.open(changed(name, former, chosen, phone == null ? null : phone.id()), phone);
    }

    /** The account with its new password, without a session; inside a transaction. */
    Account changed(String name, String former, String chosen, UUID phone) {
        Account account = check.opened(name, former, phone);
        if (account.oneTimeUntil != null && !clock.instant().isBefore(account.oneTimeUntil)) {
            throw Refused.because(RefusalCode.ONE_TIME_PASSWORD_EXPIRED, "password");
        }
        String person = officials
                .byId(account.officialId)
                .map(official -> official.name())
                .orElse("");
        account.choose(choice.hash(former, chosen, List.of(account.name, person)), clock.instant());
        ended.fire(new SessionsEnded(account.officialId));
        noted.fire(Noted.of("passwordChange", "ACCOUNT", account.id, account.officialId, phone));
        return account;
    }
}
