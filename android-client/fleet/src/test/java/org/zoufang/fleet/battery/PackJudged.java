package org.zoufang.fleet.battery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.fleet.battery.Finding.Kind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;

/** O3: the copy on a phone is what the server lists for its reader, and that is what rights alone allow. */
final class PackJudged {

    private final Truth truth;
    private final PhoneState phone;
    private final List<Finding> findings;

    PackJudged(Truth truth, PhoneState phone, List<Finding> findings) {
        this.truth = truth;
        this.phone = phone;
        this.findings = findings;
    }

    void judge() {
        Map<Row, Truth.Held> listed = truth.packs().getOrDefault(phone.official(), Map.of());
        listed.forEach(this::compare);
        for (Row row : phone.rows().keySet()) {
            if (!listed.containsKey(row)) {
                findings.add(new Finding(Kind.WRONG_OWNER, phone.name() + " holds " + row + ", which is not listed"));
            }
        }
        Set<UUID> visible = truth.visible().getOrDefault(phone.official(), Set.of());
        for (Truth.Photo photo : truth.photos().values()) {
            expect(visible, photo.visit(), new Row("PHOTO", photo.id()));
        }
        truth.facts().keySet().forEach(visit -> expect(visible, visit, new Row("VISIT", visit)));
    }

    private void compare(Row row, Truth.Held held) {
        PackRow copy = phone.rows().get(row);
        boolean same =
                copy != null && copy.version() == held.version() && copy.json().equals(Json.object(held.document()));
        if (!same && !isOwnWork(row, held)) {
            findings.add(new Finding(
                    Kind.DIFFERENT,
                    phone.name() + " holds of " + row + ": " + (copy == null ? "nothing" : copy.document())
                            + "; listed is: " + held.document()));
        }
    }

    /** Acknowledged to this very phone in the version that is listed: it need not be told its own work. */
    private boolean isOwnWork(Row row, Truth.Held held) {
        return phone.groups().stream()
                .filter(group -> group.state() == GroupState.APPLIED)
                .flatMap(group -> group.answer().rows().stream())
                .anyMatch(made -> made.id().equals(row.id())
                        && made.entity().name().equals(row.entity())
                        && made.version() == held.version());
    }

    private void expect(Set<UUID> visible, UUID visit, Row row) {
        boolean has = phone.rows().containsKey(row)
                || phone.groups().stream().anyMatch(group -> group.subject().equals(row.id()));
        if (visible.contains(visit) && !has) {
            findings.add(new Finding(Kind.DIFFERENT, phone.name() + " may hold " + row + " and does not"));
        } else if (!visible.contains(visit) && phone.rows().containsKey(row)) {
            findings.add(new Finding(Kind.WRONG_OWNER, phone.name() + " holds " + row + " and may not"));
        }
    }
}
