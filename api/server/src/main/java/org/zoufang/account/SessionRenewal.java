package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.device.DeviceRevoked;
import org.zoufang.account.device.DeviceTaking;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/**
 * Renews and ends sessions. A refresh token is good once. Brought again while what it was exchanged for is unused, the
 * answer was lost on the way (that happens to phones), and it is exchanged anew; brought again later, somebody has
 * copied it, and the whole family ends.
 */
@ApplicationScoped
public class SessionRenewal {

    private final PasswordDoor door;
    private final RefreshTokens tokens;
    private final Accounts accounts;
    private final DeviceTaking devices;
    private final SessionIssuing sessions;
    private final Clock clock;
    private final Event<Noted> noted;

    SessionRenewal(
            PasswordDoor door,
            RefreshTokens tokens,
            Accounts accounts,
            DeviceTaking devices,
            SessionIssuing sessions,
            Clock clock,
            Event<Noted> noted) {
        this.door = door;
        this.noted = noted;
        this.tokens = tokens;
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The next session of the family.
     *
     * @throws Refused with REFRESH_TOKEN_INVALID, SIGN_IN_AT_PROVIDER or DEVICE_REVOKED
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Session renew(String refreshToken) {
        door.check("refreshToken");
        Instant now = clock.instant();
        RefreshToken token = tokens.held(SessionIssuing.hash(refreshToken)).orElseThrow(SessionRenewal::invalid);
        Account account = accounts.findById(token.accountId);
        if (!account.isOpen() || !(token.isUsable(now) || answerWasLost(token, now))) {
            tokens.revokeFamily(token.family, now);
            throw invalid();
        }
        see(token.deviceId, token.family, now);
        Session next = sessions.issue(account, token.deviceId, token.family);
        token.spend(now, SessionIssuing.hash(next.refreshToken()));
        return next;
    }

    /** Ends the session's whole family; a token that is not known is as good as ended. */
    @Transactional
    public void end(String refreshToken) {
        tokens.held(SessionIssuing.hash(refreshToken)).ifPresent(token -> {
            tokens.revokeFamily(token.family, clock.instant());
            Account account = accounts.findById(token.accountId);
            noted.fire(Noted.of("signOut", "ACCOUNT", account.id, account.officialId, token.deviceId));
        });
    }

    /** Lost answers leave an unused successor behind; it is revoked, so only one line of the family lives on. */
    private boolean answerWasLost(RefreshToken token, Instant now) {
        if (token.revokedAt != null || token.successor == null || !now.isBefore(token.expiresAt)) {
            return false;
        }
        Optional<RefreshToken> unused = tokens.held(token.successor).filter(next -> next.isUsable(now));
        unused.ifPresent(next -> next.revoke(now));
        return unused.isPresent();
    }

    private void see(UUID deviceId, UUID family, Instant now) {
        if (deviceId == null) {
            return;
        }
        try {
            devices.hear(deviceId);
        } catch (Refused revoked) {
            tokens.revokeFamily(family, now);
            throw revoked;
        }
    }

    private static Refused invalid() {
        return Refused.because(RefusalCode.REFRESH_TOKEN_INVALID, "refreshToken");
    }

    /** Every session that was opened on a phone ends with the phone. */
    void end(@Observes DeviceRevoked phone) {
        tokens.revokeOfDevice(phone.deviceId(), clock.instant());
    }

    void end(@Observes SessionsEnded account) {
        tokens.revokeOfOfficial(account.officialId(), clock.instant());
    }
}
