package org.zoufang.phone.app.enterprise;

import android.content.Context;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.commitment.CommitmentLook;
import org.zoufang.phone.app.hazard.HazardLook;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.problem.ProblemLook;
import org.zoufang.phone.draft.BriefingView;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.HostView;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/** How the lines of an enterprise's card are put into words: what presses is said, never by colour alone. */
final class BriefingLook {

    private final Context context;
    private final Words words;
    private final CommitmentLook promises;
    private final ProblemLook problems;
    private final HazardLook hazards;

    BriefingLook(Context context, Words words) {
        this.context = context;
        this.words = words;
        promises = new CommitmentLook(context, words);
        problems = new ProblemLook(context, words);
        hazards = new HazardLook(context, words);
    }

    /** What the register says, one fact to a line. */
    String facts(EnterpriseLine line) {
        if (line.name() == null) {
            return context.getString(R.string.briefing_unknown);
        }
        return Stream.of(
                        line.shortName(),
                        line.creditCode(),
                        line.address(),
                        joined(
                                line.sector(),
                                line.sizeClass() == null ? null : words.of(line.sizeClass()),
                                line.keyEnterprise() ? context.getString(R.string.briefing_key) : null))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Since when, and what, this phone cannot know. */
    String holding(BriefingView card, Instant now) {
        String held = context.getString(
                card.holding() == BriefingView.Holding.PAIRED ? R.string.briefing_paired : R.string.briefing_own);
        String asOf = card.asOf() == null
                ? context.getString(R.string.briefing_never)
                : context.getString(R.string.briefing_as_of, Times.near(context, card.asOf(), now));
        return held + "\n" + asOf;
    }

    /** How it stands, by when, who owes it and to whom it was said. */
    String about(CommitmentView promise) {
        boolean over = promise.keeping() != null && promise.due() == null;
        String agreed = promise.agreedText() == null
                ? ""
                : context.getString(R.string.promise_agreed) + promise.agreedText() + "\n";
        String owner = CommitmentLook.owner(promise);
        String contact = promise.words().contactName();
        return agreed
                + joined(
                        over ? words.of(promise.keeping()) : promises.state(promise),
                        promise.due() == null ? null : promises.due(promise.due()),
                        over && promise.state() == CommitmentState.FULFILLED ? null : day(promise, over),
                        owner.isEmpty() ? null : context.getString(R.string.promise_owner_is, owner),
                        contact.isEmpty() ? null : context.getString(R.string.promise_contact_is, contact));
    }

    /** By which day it was to be kept, where nothing is owed any more. */
    private String day(CommitmentView promise, boolean over) {
        return over && promise.words().dueOn() != null
                ? context.getString(
                        R.string.promise_due,
                        Times.date(context, promise.words().dueOn()))
                : null;
    }

    String about(ProblemView problem) {
        return joined(
                problems.state(problem), problem.due() == null ? null : problems.due(problem.due()), problem.lead());
    }

    String about(HazardView hazard) {
        return joined(hazard.words().place(), hazards.state(hazard), hazards.time(hazard), hazard.regulator());
    }

    String name(VisitView visit, Instant now) {
        Instant at = visit.arrivedAt() == null ? visit.plannedFrom() : visit.arrivedAt();
        return joined(
                at == null ? null : Times.near(context, at, now),
                visit.kind() == null ? null : words.of(visit.kind()),
                visit.state() == null ? null : words.of(visit.state()));
    }

    /** What for, who was there for the administration, and who received them. */
    String about(VisitView visit) {
        String team = visit.participants().stream()
                .map(one -> name(one.official()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
        String hosts = visit.hosts().stream().map(HostView::name).collect(Collectors.joining("、"));
        return Stream.of(
                        Optional.ofNullable(visit.purpose()).orElse(""),
                        team.isEmpty() ? "" : context.getString(R.string.briefing_team, team),
                        hosts.isEmpty() ? "" : context.getString(R.string.briefing_hosts, hosts))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    String name(BriefingView.Planned planned) {
        String day = planned.day() == null
                ? context.getString(R.string.briefing_no_day)
                : Times.date(context, planned.day())
                        + (planned.from() == null ? "" : " " + Times.ofDay(context, planned.from()));
        String kind = planned.visitId() == null
                ? context.getString(R.string.briefing_tour)
                : planned.kind() == null ? null : words.of(planned.kind());
        return joined(day, kind);
    }

    String about(BriefingView.Planned planned) {
        return joined(planned.purpose(), planned.lead() == null ? null : name(planned.lead()));
    }

    String name(HostView met) {
        return joined(met.name(), met.post());
    }

    /** A chip only where something is still to be done about it. */
    static Standing chip(Standing standing) {
        return standing == Standing.SENT ? null : standing;
    }

    private static String name(OfficialLine official) {
        return official.title() == null || official.name() == null
                ? official.name()
                : official.name() + " " + official.title();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
