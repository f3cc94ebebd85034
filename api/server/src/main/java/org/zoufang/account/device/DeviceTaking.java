package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Keeps whose a phone is and when it was last heard of, as people sign in on it and renew their sessions. */
@ApplicationScoped
public class DeviceTaking {

    private final Sql sql;
    private final Clock clock;

    DeviceTaking(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Its person signs in. A phone that was not registered may be handed on and keeps its id; a registered one belongs
     * to its person until it is revoked.
     *
     * @throws Refused with DEVICE_REVOKED or DEVICE_OF_ANOTHER
     */
    @Transactional
    public void take(UUID id, String name, Integer appVersion, UUID officialId) {
        Optional<DeviceState> found = sql.one(DeviceState.BY_ID + " for update", DeviceState::read, id);
        if (found.filter(DeviceState::isRevoked).isPresent()) {
            throw Refused.because(RefusalCode.DEVICE_REVOKED, "device");
        }
        if (found.filter(state -> state.isRegistered() && state.belongsToAnother(officialId))
                .isPresent()) {
            throw Refused.because(RefusalCode.DEVICE_OF_ANOTHER, "device");
        }
        sql.change(
                """
                insert into device (id, official_id, name, app_version, last_contact) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                   set official_id = excluded.official_id, name = excluded.name, app_version = excluded.app_version,
                       last_contact = excluded.last_contact
                """,
                id,
                officialId,
                shortened(name),
                appVersion,
                clock.instant());
    }

    /**
     * Its session is renewed.
     *
     * @throws Refused with DEVICE_REVOKED
     */
    @Transactional
    public void hear(UUID id) {
        if (sql.change("update device set last_contact = ? where id = ? and revoked_at is null", clock.instant(), id)
                == 0) {
            throw Refused.because(RefusalCode.DEVICE_REVOKED, "refreshToken");
        }
    }

    /** It says how much it has not sent yet (a service notice, never an appraisal of its person). */
    @Transactional
    public void report(UUID id, int unsent) {
        sql.change(
                "update device set unsent = ?, unsent_at = ?, last_contact = ? where id = ? and revoked_at is null",
                unsent,
                clock.instant(),
                clock.instant(),
                id);
    }

    static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), Limits.NAME));
    }
}
