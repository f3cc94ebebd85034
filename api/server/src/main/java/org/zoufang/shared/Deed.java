package org.zoufang.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;

/**
 * Something was done to a row. An activity fires one for each row it changed, inside its transaction; the trail keeps
 * it, and the change feed carries the row to the phones.
 *
 * @param action the command's name as in the API, such as {@code visitRecord}
 * @param entity what kind of row
 * @param id the row
 * @param version the row's version after the deed
 * @param visitId the visit whose participants may hold the row, or null where everybody may
 * @param officialId who did it
 * @param deviceId on which device, or null
 * @param detail what else an auditor needs, a few short texts; no text of a note
 */
public record Deed(
        String action,
        Entity entity,
        UUID id,
        int version,
        UUID visitId,
        UUID officialId,
        UUID deviceId,
        Map<String, String> detail) {

    public Deed(String action, Entity entity, UUID id, int version, UUID visitId, UUID officialId, UUID deviceId) {
        this(action, entity, id, version, visitId, officialId, deviceId, Map.of());
    }

    /** The same, and what looks wrong about a time that a device said of the row, if anything does. */
    public Deed flagged(List<String> clockFlags) {
        return clockFlags.isEmpty()
                ? this
                : new Deed(
                        action,
                        entity,
                        id,
                        version,
                        visitId,
                        officialId,
                        deviceId,
                        Map.of("clockFlags", String.join(" ", clockFlags)));
    }
}
