package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Revokes a phone that is lost, stolen or handed in. It is refused from its next request on, and then empties itself. */
@ApplicationScoped
public class DeviceRevoking {

    private final Sql sql;
    private final Clock clock;
    private final Event<Noted> noted;
    private final Event<DeviceRevoked> revoked;

    DeviceRevoking(Sql sql, Clock clock, Event<Noted> noted, Event<DeviceRevoked> revoked) {
        this.sql = sql;
        this.clock = clock;
        this.noted = noted;
        this.revoked = revoked;
    }

    /**
     * Revokes for good: the phone comes back only under a new id. A second time changes nothing.
     *
     * @throws NotFound if there is no such phone, or it is another's and the caller is no administrator
     * @throws Forbidden if no capacity of the caller may revoke
     */
    @Transactional
    public void revoke(Caller caller, UUID id) {
        Optional<DeviceState> found = sql.one(DeviceState.BY_ID + " for update", DeviceState::read, id)
                .filter(state ->
                        caller.is(Role.ADMINISTRATOR) || caller.officialId().equals(state.officialId()));
        if (!found.orElseThrow(() -> new NotFound("device")).isRevoked()) {
            sql.change(
                    "update device set revoked_at = ?, revoked_by = ? where id = ?",
                    clock.instant(),
                    caller.officialId(),
                    id);
            revoked.fire(new DeviceRevoked(id));
            noted.fire(Noted.of("deviceRevoke", "DEVICE", id, caller.officialId(), caller.deviceId()));
        }
    }
}
