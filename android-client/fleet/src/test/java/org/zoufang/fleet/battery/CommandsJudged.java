package org.zoufang.fleet.battery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.fleet.battery.Finding.Kind;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;

/** O1 as the machines see it: what the phone was told is stored is stored, by this person, and by one command alone. */
final class CommandsJudged {

    private final Truth truth;
    private final List<Finding> findings;

    CommandsJudged(Truth truth, List<Finding> findings) {
        this.truth = truth;
        this.findings = findings;
    }

    void judge(List<PhoneState> phones) {
        for (PhoneState phone : phones) {
            phone.groups().stream()
                    .filter(group -> group.state() == GroupState.APPLIED)
                    .forEach(group -> acknowledged(phone, group));
        }
        Map<Truth.Versioned, UUID> makers = new HashMap<>();
        for (Truth.Result result : truth.results().values()) {
            for (Truth.Versioned row : result.rows()) {
                boolean made = result.outcome().equals("APPLIED")
                        && (row.version() == 1
                                || row.row().entity().equals("NOTE")
                                || row.row().isFinding());
                UUID other = made ? makers.putIfAbsent(row, result.id()) : null;
                if (other != null) {
                    findings.add(new Finding(
                            Kind.DOUBLE, row + " was acknowledged to command " + other + " and to " + result.id()));
                }
            }
        }
    }

    private void acknowledged(PhoneState phone, CommandGroup group) {
        String which = phone.name() + ": " + group.command().name() + " of command " + group.id();
        Truth.Result result = truth.results().get(group.id());
        // CONFLICT: another wrote first, and the server keeps both values.
        if (result == null || !Set.of("APPLIED", "CONFLICT").contains(result.outcome())) {
            findings.add(new Finding(Kind.LOST, which + " was acknowledged, and the server does not know it"));
            return;
        }
        if (!result.official().equals(group.owner())) {
            findings.add(new Finding(Kind.WRONG_OWNER, which + " is " + result.official() + "'s on the server"));
        }
        for (RowVersion row : group.answer().rows()) {
            if (version(new Row(row.entity().name(), row.id())) < row.version()) {
                findings.add(new Finding(Kind.LOST, which + " made version " + row.version() + " of " + row.entity()));
            }
        }
    }

    private int version(Row row) {
        return switch (row.entity()) {
            case "NOTE" ->
                truth.notes().containsKey(row.id())
                        ? truth.notes().get(row.id()).version()
                        : 0;
            case "PHOTO" ->
                truth.photos().containsKey(row.id())
                        ? truth.photos().get(row.id()).version()
                        : 0;
            case "VISIT" ->
                truth.facts().containsKey(row.id())
                        ? Integer.parseInt(truth.facts().get(row.id()).get("version"))
                        : 0;
            case "PROBLEM", "HAZARD", "COMMITMENT" ->
                truth.findings().containsKey(row) ? truth.findings().get(row).version() : 0;
            default -> Integer.MAX_VALUE;
        };
    }
}
