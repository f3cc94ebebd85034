package org.zoufang.pairing.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.OwnSignature;
import org.zoufang.official.StandingReading;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.UserError;

/** Says what a hand-over would move and what stands against it. The same is asked again when it is signed. */
@ApplicationScoped
public class HandOverLooking {

    private final List<HandOverPart> parts;
    private final PairingReading pairings;
    private final OfficialReading officials;
    private final StandingReading standings;
    private final HandOverReading reading;
    private final OwnSignature signature;
    private final Clock clock;

    HandOverLooking(
            @All List<HandOverPart> parts,
            PairingReading pairings,
            OfficialReading officials,
            StandingReading standings,
            HandOverReading reading,
            OwnSignature signature,
            Clock clock) {
        this.parts = parts;
        this.pairings = pairings;
        this.officials = officials;
        this.standings = standings;
        this.reading = reading;
        this.signature = signature;
        this.clock = clock;
    }

    /**
     * What would go along now; of a pairing that is over, nothing. Empty if there is none that the caller may see.
     *
     * @param successor who takes over, or null if that is not known yet
     */
    public Optional<HandOverPreview> look(Caller caller, UUID pairingId, UUID successor) {
        return pairings.pairing(caller, pairingId).map(pairing -> look(caller, pairing, successor));
    }

    private HandOverPreview look(Caller caller, Pairing pairing, UUID successor) {
        HandOverCase work = work(caller, pairing, successor, false);
        List<HandedThing> things = pairing.live() ? flat(things(work)) : List.of();
        List<Refusal> against = new ArrayList<>(against(work, successor == null));
        SignedNote note = reading.note(pairing.id()).orElse(null);
        if (note == null) {
            against.add(Refusal.of(RefusalCode.HAND_OVER_UNSIGNED, "absentReason"));
        }
        return new HandOverPreview(
                HandedCount.of(things),
                things,
                note,
                against.stream().map(one -> UserError.of(one, caller.locale())).toList(),
                seen(things),
                signature.asksPassword(caller));
    }

    HandOverCase work(Caller caller, Pairing pairing, UUID successor, boolean absent) {
        return new HandOverCase(pairing, successor, caller, clock.instant(), !pairings.isPairedBeside(pairing), absent);
    }

    /** What each room gives along. */
    Map<HandOverPart, List<HandedThing>> things(HandOverCase work) {
        Map<HandOverPart, List<HandedThing>> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part, part.things(work)));
        return all;
    }

    static List<HandedThing> flat(Map<HandOverPart, List<HandedThing>> things) {
        return things.values().stream()
                .flatMap(List::stream)
                .sorted(HandedThing.ORDER)
                .toList();
    }

    /** What a signature stands for. */
    static String seen(List<HandedThing> things) {
        return HandOver.hex(Fingerprint.of("seen", things));
    }

    List<Refusal> against(HandOverCase work, boolean successorOpen) {
        List<Refusal> refusals = new ArrayList<>();
        if (!work.pairing().live()) {
            refusals.add(Refusal.of(RefusalCode.HAND_OVER_OVER, "pairingId"));
        }
        if (!successorOpen) {
            refusals.addAll(againstSuccessor(work));
        }
        parts.forEach(part -> refusals.addAll(part.against(work)));
        return refusals;
    }

    private List<Refusal> againstSuccessor(HandOverCase work) {
        UUID successor = work.successorId();
        if (successor.equals(work.leaverId())) {
            return List.of(Refusal.of(RefusalCode.HAND_OVER_TO_HIMSELF, "toOfficialId"));
        }
        if (officials.existing(List.of(successor)).isEmpty()) {
            return List.of(Refusal.of(RefusalCode.UNKNOWN_ID, "toOfficialId", successor.toString()));
        }
        return standings.of(successor).roles().isEmpty()
                ? List.of(Refusal.of(RefusalCode.HAND_OVER_WITHOUT_POST, "toOfficialId"))
                : List.of();
    }
}
