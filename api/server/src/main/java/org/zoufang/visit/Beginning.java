package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zoufang.contract.Entity;
import org.zoufang.shared.BeforeCommit;
import org.zoufang.shared.LastWrites;
import org.zoufang.shared.RowBegun;
import org.zoufang.shared.Sql;

/**
 * Stores new visits and notes, all of a transaction together as its last writes: a visit with its notes is one row
 * written once. Whoever is about to look for one of them in the database has them stored before. They go past
 * Hibernate: to keep a copy of each and to look for changes costs more than to write it.
 */
@ApplicationScoped
public class Beginning {

    static final String VISIT =
            """
            insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, principal_id, purpose, themes,
                planned_from, planned_to, tour_stop_id, unplanned, legal, device_id, device_recorded_at, recorded_at,
                occurred_at, note_count, content_hash, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HOST = "insert into visit_host (visit_id, position, name, post) values (?, ?, ?, ?)";
    static final String PEOPLE =
            """
            insert into visit_participant (visit_id, official_id, role, capacity, occurred_at, organisation_id)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::uuid[])
            """;
    static final String NOTE =
            """
            insert into note_block (id, visit_id, author_id, principal_id, device_id, position, kind, text,
                confidentiality, written_at, recorded_at, grams, content_hash, clock_flags, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final LegalBasisJson LEGAL = new LegalBasisJson();

    private final TeamsInHand teams;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<RowBegun> begins;
    private final Sql sql;

    Beginning(TeamsInHand teams, TransactionSynchronizationRegistry transaction, Event<RowBegun> begins, Sql sql) {
        this.teams = teams;
        this.transaction = transaction;
        this.begins = begins;
        this.sql = sql;
    }

    void begin(Visit visit, List<Participant> team) {
        begun().add(visit, team);
        begins.fire(new RowBegun(Entity.VISIT, visit.id));
        teams.begin(visit.id, team);
    }

    void begin(NoteBlock note) {
        begun().add(note);
    }

    /** A visit that the transaction at hand has begun and not stored. */
    Optional<Visit> visit(UUID id) {
        return Optional.ofNullable(inHand()).map(begun -> begun.visit(id));
    }

    void store(@Observes LastWrites last) {
        store();
    }

    /** Stores what the transaction at hand has begun; what is to happen to it from now on, happens to the stored rows. */
    public void store() {
        RowsBegun begun = inHand();
        if (begun == null) {
            return;
        }
        List<Visit> visits = begun.visits();
        List<NoteBlock> notes = begun.notes();
        if (!visits.isEmpty()) {
            sql.changeAll(VISIT, visits.stream().map(Beginning::row).toList());
            storeHosts(visits);
            storePeople(begun.people());
            visits.forEach(visit -> teams.changed(visit.id));
        }
        if (!notes.isEmpty()) {
            sql.changeAll(NOTE, notes.stream().map(Beginning::row).toList());
        }
        begun.clear();
    }

    /** Stored at the latest before the commit, should nothing else say that the transaction ends. */
    private RowsBegun begun() {
        RowsBegun begun = inHand();
        if (begun == null) {
            begun = new RowsBegun();
            transaction.putResource(RowsBegun.class, begun);
            BeforeCommit.run(transaction, this::store);
        }
        return begun;
    }

    private RowsBegun inHand() {
        return (RowsBegun) transaction.getResource(RowsBegun.class);
    }

    private void storeHosts(List<Visit> visits) {
        List<Object[]> hosts = visits.stream().flatMap(Beginning::hosts).toList();
        if (!hosts.isEmpty()) {
            sql.changeAll(HOST, hosts);
        }
    }

    private void storePeople(List<Participant> people) {
        sql.change(
                PEOPLE,
                each(people, one -> one.visitId),
                each(people, one -> one.officialId),
                each(people, one -> one.role),
                each(people, one -> one.capacity),
                each(people, one -> one.occurredAt),
                each(people, one -> one.organisationId));
    }

    private static List<String> each(List<Participant> people, Function<Participant, Object> value) {
        return people.stream()
                .map(value)
                .map(one -> Objects.toString(one, null))
                .toList();
    }

    private static Stream<Object[]> hosts(Visit visit) {
        return IntStream.range(0, visit.hosts.size()).mapToObj(position -> new Object[] {
            visit.id,
            position,
            visit.hosts.get(position).name(),
            visit.hosts.get(position).post()
        });
    }

    private static Object[] row(Visit visit) {
        return new Object[] {
            visit.id,
            visit.kind,
            visit.state,
            visit.enterpriseId,
            visit.leadId,
            visit.recordedBy,
            visit.principalId,
            visit.purpose,
            visit.themes,
            visit.plannedFrom,
            visit.plannedTo,
            visit.tourStopId,
            visit.unplanned,
            LEGAL.convertToDatabaseColumn(visit.legal),
            visit.deviceId,
            visit.deviceRecordedAt,
            visit.recordedAt,
            visit.occurredAt,
            visit.noteCount,
            visit.contentHash,
            visit.version
        };
    }

    private static Object[] row(NoteBlock note) {
        return new Object[] {
            note.id,
            note.visitId,
            note.authorId,
            note.principalId,
            note.deviceId,
            note.position,
            note.kind,
            note.text,
            note.confidentiality,
            note.writtenAt,
            note.recordedAt,
            note.grams,
            note.contentHash,
            note.clockFlags,
            note.version
        };
    }
}
