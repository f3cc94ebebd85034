package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.pairing.handover.HandOverCase;
import org.zoufang.pairing.handover.HandOverPart;
import org.zoufang.pairing.handover.HandedThing;
import org.zoufang.shared.Sql;

/**
 * What of visits goes along when an enterprise is handed over: the records of the one who leaves, what others wrote since
 * he was there last, and the people of the enterprise whom officials have met. His successor reads them by his pairing;
 * the one who leaves sees his own records there no longer. His name stays on them.
 */
@ApplicationScoped
class VisitHandOver implements HandOverPart {

    private static final String OWN =
            """
            select v.id, (v.occurred_at at time zone 'Asia/Shanghai')::date as day, v.state
            from visit v join visit_participant p on p.visit_id = v.id and p.official_id = ?
            where v.enterprise_id = ? and p.removed_at is null and p.handed_over_at is null
            order by v.occurred_at, v.id
            """;

    /** Whether anybody read a note is not known and not watched: what others wrote since he was there, he cannot have taken there. */
    private static final String UNREAD =
            """
            select n.id, (n.recorded_at at time zone 'Asia/Shanghai')::date as day, o.name
            from note_block n join visit v on v.id = n.visit_id join official o on o.id = n.author_id
            where v.enterprise_id = ? and n.author_id <> ? and n.withdrawn_at is null
            and n.confidentiality <> 'SENSITIVE' and (n.recorded_at at time zone 'Asia/Shanghai')::date > ?
            order by n.recorded_at, n.id
            """;

    private static final String CONTACTS =
            """
            select distinct on (h.name, h.post) h.name, h.post, h.visit_id
            from visit_host h join visit v on v.id = h.visit_id where v.enterprise_id = ?
            order by h.name, h.post, v.occurred_at desc, v.id
            """;

    private final Sql sql;

    VisitHandOver(Sql sql) {
        this.sql = sql;
    }

    private record Own(UUID id, LocalDate day, VisitState state) {
        boolean open() {
            return VisitLifecycle.isOpen(state);
        }
    }

    @Override
    public List<HandedThing> things(HandOverCase work) {
        List<HandedThing> all = new ArrayList<>();
        if (work.takesVisits()) {
            own(work)
                    .filter(visit -> work.absent() || !visit.open())
                    .map(visit -> new HandedThing(
                            HandOverThing.VISIT, visit.id(), visit.day().toString()))
                    .forEach(all::add);
        }
        all.addAll(sql.list(
                UNREAD,
                row -> new HandedThing(
                        HandOverThing.UNREAD_NOTE,
                        Sql.id(row, "id"),
                        row.getObject("day", LocalDate.class) + " " + row.getString("name")),
                work.enterpriseId(),
                work.leaverId(),
                work.lastThere()));
        all.addAll(sql.list(
                CONTACTS,
                row -> new HandedThing(
                        HandOverThing.CONTACT,
                        Sql.id(row, "visit_id"),
                        Stream.of(row.getString("name"), row.getString("post"))
                                .filter(text -> text != null && !text.isBlank())
                                .reduce((name, post) -> name + " " + post)
                                .orElse("–")),
                work.enterpriseId()));
        return all;
    }

    @Override
    public List<Refusal> against(HandOverCase work) {
        long open = work.takesVisits() && !work.absent()
                ? own(work).filter(Own::open).count()
                : 0;
        return open == 0 ? List.of() : List.of(Refusal.of(RefusalCode.HAND_OVER_VISITS_OPEN, "pairingId", open));
    }

    @Override
    public void move(HandOverCase work, List<HandedThing> things) {
        sql.change(
                "update visit_participant set handed_over_at = ? where official_id = ? and visit_id = any(?::uuid[])",
                work.at(),
                work.leaverId(),
                things.stream()
                        .filter(thing -> thing.kind() == HandOverThing.VISIT)
                        .map(HandedThing::id)
                        .toList());
    }

    private Stream<Own> own(HandOverCase work) {
        return sql
                .list(
                        OWN,
                        row -> new Own(
                                Sql.id(row, "id"),
                                row.getObject("day", LocalDate.class),
                                Sql.term(row, "state", VisitState.class)),
                        work.leaverId(),
                        work.enterpriseId())
                .stream();
    }
}
