package org.zoufang.fleet.battery;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.fleet.battery.Finding.Kind;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** O1 and O2 as people see them: what somebody wrote stands on the server once and under his name, or is still to be found. */
final class ActsJudged {

    private final Ledger ledger;
    private final Truth truth;
    private final List<PhoneState> phones;
    private final List<Finding> findings;

    ActsJudged(Ledger ledger, Truth truth, List<PhoneState> phones, List<Finding> findings) {
        this.ledger = ledger;
        this.truth = truth;
        this.phones = phones;
        this.findings = findings;
    }

    void judge() {
        for (Ledger.Act act : ledger.acts()) {
            if (!isStored(act) && !isKept(act)) {
                findings.add(new Finding(Kind.LOST, act.toString()));
            }
        }
        notesTwice();
        findingsTwice();
    }

    private void notesTwice() {
        Set<UUID> known = new HashSet<>();
        ledger.acts().forEach(act -> known.add(act.row().id()));
        Map<String, UUID> texts = new HashMap<>();
        for (Truth.Note note : truth.notes().values()) {
            UUID other = texts.putIfAbsent(note.visit() + note.text(), note.id());
            boolean written = known.contains(note.id()) || known.contains(note.siblingOf());
            if (other != null) {
                findings.add(new Finding(Kind.DOUBLE, "notes " + other + " and " + note.id() + " say the same"));
            } else if (!written && !ledger.isBegun(note.text())) {
                findings.add(new Finding(Kind.DOUBLE, "nobody wrote note " + note.id() + " «" + note.text() + "»"));
            }
        }
    }

    private void findingsTwice() {
        Map<String, Row> texts = new HashMap<>();
        for (Truth.Found found : truth.findings().values()) {
            Row other = texts.putIfAbsent(found.row().entity() + found.visit() + found.text(), found.row());
            if (other != null) {
                findings.add(new Finding(Kind.DOUBLE, other + " and " + found.row() + " say the same"));
            } else if (!ledger.findings().contains(found.row()) && !ledger.isBegun(found.text())) {
                findings.add(new Finding(Kind.DOUBLE, "nobody wrote " + found.row() + " «" + found.text() + "»"));
            }
            stepsTwice(found);
        }
    }

    private void stepsTwice(Truth.Found found) {
        Set<String> said = new HashSet<>();
        for (Truth.Said step : found.steps()) {
            if (!said.add(step.text())) {
                findings.add(new Finding(Kind.DOUBLE, found.row() + " has the step «" + step.text() + "» twice"));
            }
        }
    }

    private boolean isStored(Ledger.Act act) {
        return switch (act.row().entity()) {
            case "NOTE" ->
                truth.notes().values().stream()
                        .filter(note -> note.id().equals(act.row().id())
                                || act.row().id().equals(note.siblingOf()))
                        .anyMatch(note -> is(act, note.text(), note.author()));
            case "PHOTO" -> {
                Truth.Photo photo = truth.photos().get(act.row().id());
                yield photo != null && is(act, photo.sha256(), photo.author());
            }
            case "PROBLEM", "HAZARD", "COMMITMENT" -> {
                Truth.Found found = truth.findings().get(act.row());
                yield found != null && isFound(act, found);
            }
            default -> isFact(act, truth.facts().get(act.row().id()));
        };
    }

    private boolean isFound(Ledger.Act act, Truth.Found found) {
        return act.field().equals("step")
                ? found.steps().stream().anyMatch(said -> is(act, said.text(), said.official()))
                : is(act, found.text(), found.author());
    }

    private boolean isFact(Ledger.Act act, Map<String, String> facts) {
        UUID owner = act.field().equals("enterprise") && facts != null
                ? UUID.fromString(facts.get("recorder"))
                : act.author();
        boolean proposed = truth.proposed().stream()
                .anyMatch(kept -> kept.startsWith(act.row().id().toString()) && kept.contains(quoted(act)));
        return proposed || facts != null && is(act, facts.get(act.field()), owner);
    }

    /** The content is there; or that of an act in whose middle the phone died. Another's name on it is a finding. */
    private boolean is(Ledger.Act act, String content, UUID owner) {
        boolean same = act.content().equals(content);
        if (same && !owner.equals(act.author())) {
            findings.add(new Finding(Kind.WRONG_OWNER, act + " is stored as " + owner + "'s"));
        }
        return same || content != null && ledger.isBegun(content);
    }

    private static String quoted(Ledger.Act act) {
        return new JsonPrimitive(act.content()).toString();
    }

    /** On its author's phone, to go or with words; or kept aside by the server. */
    private boolean isKept(Ledger.Act act) {
        for (PhoneState phone : phones) {
            for (CommandGroup group : phone.groups()) {
                if (group.state() != GroupState.APPLIED && holds(group, act)) {
                    return explained(group, act);
                }
            }
        }
        return truth.quarantined().stream()
                .anyMatch(content -> content.contains(act.row().id().toString()) && content.contains(quoted(act)));
    }

    private static boolean holds(CommandGroup group, Ledger.Act act) {
        JsonObject input = group.command().input();
        String field =
                switch (act.field()) {
                    case "enterprise" -> "enterpriseId";
                    case "step" -> "text";
                    default -> act.field();
                };
        return group.owner().equals(act.author())
                && group.subject().equals(act.row().id())
                && input.has(field)
                && act.content().equals(input.get(field).getAsString());
    }

    private boolean explained(CommandGroup group, Ledger.Act act) {
        boolean told = group.state() == GroupState.DRAFT
                || group.state().isPending()
                || group.answer().code() != null
                || group.state() == GroupState.CONFLICT;
        if (!told) {
            findings.add(new Finding(Kind.LOST, act + " is set aside without a reason"));
        }
        return true;
    }
}
