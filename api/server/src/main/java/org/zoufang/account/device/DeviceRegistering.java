package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Registers a phone that shows a ticket of the office. Nobody need be signed in: the ticket is the right. */
@ApplicationScoped
public class DeviceRegistering {

    private static final String TICKET =
            "select id, official_id, used_at, device_id from device_registration where id = ? for update";

    private final Sql sql;
    private final SignedTokens tokens;
    private final DeviceRecognition recognition;
    private final DeviceReading reading;
    private final Clock clock;
    private final Event<Noted> noted;

    DeviceRegistering(
            Sql sql,
            SignedTokens tokens,
            DeviceRecognition recognition,
            DeviceReading reading,
            Clock clock,
            Event<Noted> noted) {
        this.sql = sql;
        this.tokens = tokens;
        this.recognition = recognition;
        this.reading = reading;
        this.clock = clock;
        this.noted = noted;
    }

    /**
     * A phone that wants to be registered.
     *
     * @param held which phone the caller has shown to be, by a device token or a session; null if none
     */
    public record Newcomer(UUID id, String name, Integer appVersion, UUID held) {}

    /** A registered phone and the token by which it is known from now on. */
    public record Registered(Device device, SignedTokens.Issued token) {}

    private record Ticket(UUID id, UUID officialId, boolean used, UUID deviceId) {

        static Ticket read(ResultSet row) throws SQLException {
            return new Ticket(
                    Sql.id(row, "id"),
                    Sql.id(row, "official_id"),
                    row.getObject("used_at") != null,
                    Sql.id(row, "device_id"));
        }

        /** A phone whose answer was lost brings its ticket again. */
        boolean isGoodFor(UUID device) {
            return !used || device.equals(deviceId);
        }
    }

    /**
     * Registers the phone. The same phone may bring its ticket again while it is good, and gets the same success.
     *
     * @throws Refused with REGISTRATION_INVALID if the ticket is none, has expired or was used by another phone;
     *     DEVICE_REVOKED; or DEVICE_OF_ANOTHER if the phone is somebody's and the ticket is not his
     */
    @Transactional
    public Registered register(String ticket, Newcomer phone) {
        Ticket held = tokens.verify(TokenKind.REGISTRATION, ticket)
                .flatMap(read -> sql.one(TICKET, Ticket::read, UUID.fromString(read.subject())))
                .filter(found -> found.isGoodFor(phone.id()))
                .orElseThrow(() -> Refused.because(RefusalCode.REGISTRATION_INVALID, "ticket"));
        Optional<DeviceState> known = sql.one(DeviceState.BY_ID + " for update", DeviceState::read, phone.id());
        known.ifPresent(state -> check(state, held, phone));
        UUID official = held.officialId() != null
                ? held.officialId()
                : known.map(DeviceState::officialId).orElse(null);
        Instant now = clock.instant();
        write(phone, official, held.id(), now);
        if (!held.used()) {
            sql.change(
                    "update device_registration set used_at = ?, device_id = ? where id = ?",
                    now,
                    phone.id(),
                    held.id());
            noted.fire(new Noted(
                    "deviceRegister",
                    "DEVICE",
                    phone.id().toString(),
                    official,
                    phone.id(),
                    Map.of("registration", held.id().toString())));
        }
        return new Registered(reading.inHand(phone.id()), recognition.issue(phone.id(), held.id(), now));
    }

    /** Nobody takes a phone's name away from its person by knowing its id. */
    private static void check(DeviceState state, Ticket ticket, Newcomer phone) {
        if (state.isRevoked()) {
            throw Refused.because(RefusalCode.DEVICE_REVOKED, "id");
        }
        boolean itself = state.id().equals(phone.held()) || ticket.id().equals(state.registrationId());
        boolean allowed = ticket.officialId() == null
                ? itself || state.officialId() == null
                : !state.belongsToAnother(ticket.officialId());
        if (!allowed) {
            throw Refused.because(RefusalCode.DEVICE_OF_ANOTHER, "id");
        }
    }

    private void write(Newcomer phone, UUID official, UUID registration, Instant now) {
        sql.change(
                """
                insert into device (id, official_id, name, app_version, registration_id, registered_at, last_contact)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set official_id = excluded.official_id, name = excluded.name, app_version = excluded.app_version,
                       registration_id = excluded.registration_id, registered_at = excluded.registered_at,
                       last_contact = excluded.last_contact
                """,
                phone.id(),
                official,
                DeviceTaking.shortened(phone.name()),
                phone.appVersion(),
                registration,
                now,
                now);
    }
}
