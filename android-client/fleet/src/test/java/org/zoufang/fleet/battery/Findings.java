package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Urgency;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.CommitmentWords;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.HazardWords;
import org.zoufang.phone.draft.ProblemWords;

/** What somebody makes of what he saw: problems, hazards and promises from a note or the visit, and a promise's steps. */
final class Findings {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 1);
    private static final List<UUID> NO_PHOTOS = List.of();

    private final FleetPhone phone;
    private final UUID official;
    private final Ledger ledger;

    Findings(FleetPhone phone, UUID official, Ledger ledger) {
        this.phone = phone;
        this.official = official;
        this.ledger = ledger;
    }

    /** @param sent false: it stays a draft, until something is made of the same note again */
    void problem(UUID visit, UUID note, String text, boolean sent) {
        Drafted begun = phone.raising().begin(visit, note);
        say("PROBLEM", visit, begun, text, () -> phone.raising()
                .say(
                        begun.id(),
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.NORMAL,
                                FirstSeenBy.FOUND_BY_US,
                                text,
                                "",
                                NO_PHOTOS)));
        if (sent && begun.isKept()) {
            assertThat(phone.raising().send(begun.id()).refusals()).isEmpty();
        }
    }

    /** Nothing, if the phone says that it is not for this person. */
    void hazard(UUID visit, UUID note, String text, boolean sent) {
        Drafted begun = phone.spotting().begin(visit, note);
        say("HAZARD", visit, begun, text, () -> phone.spotting()
                .say(begun.id(), new HazardWords("ELECTRICITY", "", text, NO_PHOTOS)));
        if (sent && begun.isKept()) {
            assertThat(phone.spotting().send(begun.id()).refusals()).isEmpty();
        }
    }

    /** A draft for ever, if the phone says that it is not for this person. */
    void promise(UUID visit, UUID note, String text, boolean sent) {
        Drafted begun = phone.promising().begin(visit, note);
        say("COMMITMENT", visit, begun, text, () -> phone.promising()
                .say(begun.id(), new CommitmentWords(text, "", null, DUE, NO_PHOTOS)));
        if (sent) {
            phone.promising().send(begun.id());
        }
    }

    private interface Saying {
        Drafted now();
    }

    private void say(String entity, UUID visit, Drafted begun, String text, Saying saying) {
        if (begun.isKept()) {
            ledger.begin(text);
            assertThat(saying.now().refusals()).isEmpty();
            ledger.end(text);
            ledger.finding(new Row(entity, begun.id()), visit, text, official);
        }
    }

    /** The next step of a promise of these visits that this person may take by what his phone shows, if there is one. */
    void go(Collection<UUID> visits, String text) {
        for (CommitmentView promise : phone.commitments().all()) {
            if (visits.contains(promise.visitId()) && stepped(promise, text)) {
                ledger.step(new Row("COMMITMENT", promise.id()), promise.visitId(), text, official);
                return;
            }
        }
    }

    private boolean stepped(CommitmentView promise, String text) {
        ledger.begin(text);
        boolean kept = promise.possible().contains("start")
                        && phone.keeping().start(promise.id(), text).isKept()
                || promise.possible().contains("renegotiate")
                        && phone.keeping()
                                .renegotiate(promise.id(), text, DUE.plusDays(1), "", "王厂长")
                                .isKept();
        ledger.end(text);
        return kept;
    }
}
