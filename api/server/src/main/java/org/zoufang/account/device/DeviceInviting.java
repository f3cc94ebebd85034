package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Registration;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/** Issues the tickets that stand in the office's QR code. */
@ApplicationScoped
public class DeviceInviting {

    private final Sql sql;
    private final SignedTokens tokens;
    private final OfficeKeys keys;
    private final OfficeAddress address;
    private final OfficialReading officials;
    private final ZoufangConfig config;
    private final Clock clock;
    private final Event<Noted> noted;

    DeviceInviting(
            Sql sql,
            SignedTokens tokens,
            OfficeKeys keys,
            OfficeAddress address,
            OfficialReading officials,
            ZoufangConfig config,
            Clock clock,
            Event<Noted> noted) {
        this.sql = sql;
        this.tokens = tokens;
        this.keys = keys;
        this.address = address;
        this.officials = officials;
        this.config = config;
        this.clock = clock;
        this.noted = noted;
    }

    /** What the QR code says, and until when it is good. */
    public record Invitation(String text, Instant expiresAt) {
        @Override
        public String toString() {
            return "Invitation until " + expiresAt;
        }
    }

    /**
     * A ticket for one phone.
     *
     * @param officialId whose phone it will be; null for whoever signs in on it first
     * @throws Refused with UNKNOWN_ID, or ADDRESS_NEEDS_HTTPS if the operator has configured another address
     * @throws Forbidden if the caller is neither of the service office nor an administrator
     */
    @Transactional
    public Invitation invite(Caller caller, UUID officialId) {
        if (!DeviceReading.seesAll(caller)) {
            throw new Forbidden("deviceRegistrationIssue");
        }
        if (officialId != null && officials.existing(List.of(officialId)).isEmpty()) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "officialId", officialId);
        }
        if (!address.forPhones().startsWith("https://")) {
            throw Refused.because(RefusalCode.ADDRESS_NEEDS_HTTPS, null, address.forPhones());
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        SignedTokens.Issued ticket = tokens.issue(TokenKind.REGISTRATION, id.toString(), Map.of(), now);
        sql.change(
                """
                insert into device_registration (id, official_id, issued_by, issued_at, expires_at)
                values (?, ?, ?, ?, ?)
                """,
                id,
                officialId,
                caller.officialId(),
                now,
                ticket.expiresAt());
        noted.fire(
                Noted.of("deviceRegistrationIssue", "DEVICE_REGISTRATION", id, caller.officialId(), caller.deviceId()));
        return new Invitation(registration(ticket.token()).format(), ticket.expiresAt());
    }

    private Registration registration(String ticket) {
        return new Registration(
                address.forPhones(),
                address.fingerprint().orElse(""),
                keys.publicKey(),
                config.signIn().mode(),
                ticket);
    }
}
