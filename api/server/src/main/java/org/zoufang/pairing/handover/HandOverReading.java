package org.zoufang.pairing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.SignatureWay;
import org.zoufang.official.Caller;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Sql;

/** Reads what was signed when enterprises were handed over, and whether it still has its hash. */
@ApplicationScoped
public class HandOverReading {

    private final Sql sql;
    private final PairingReading pairings;

    HandOverReading(Sql sql, PairingReading pairings) {
        this.sql = sql;
        this.pairings = pairings;
    }

    boolean isThere(UUID id) {
        return sql.one("select id from hand_over where id = ?", row -> id, id).isPresent();
    }

    /** What the one who leaves signed last. */
    public Optional<SignedNote> note(UUID pairingId) {
        return sql.one(
                "select * from hand_over_note where pairing_id = ? order by signed_at desc, id desc limit 1",
                HandOverReading::note,
                pairingId);
    }

    /**
     * By which hand-over each of these pairings ended or began, by pairing; as both it is shown the one by which it began.
     * Whose pairing ended, and who oversees nothing, is shown his own signature and how much went along.
     */
    public Map<UUID, HandOver> of(Caller caller, Collection<Pairing> some) {
        Map<UUID, Pairing> asked = some.stream().collect(Collectors.toMap(Pairing::id, one -> one, (one, same) -> one));
        Map<UUID, HandOver> found = new HashMap<>();
        for (HandOver one : read(asked.keySet())) {
            if (asked.containsKey(one.pairingId())) {
                boolean all = PairingReading.seesAll(caller);
                found.putIfAbsent(one.pairingId(), all ? one : one.inCounts());
            }
            if (asked.containsKey(one.successorPairingId())) {
                boolean all = PairingReading.seesAll(caller)
                        || asked.get(one.successorPairingId()).live();
                found.put(one.successorPairingId(), all ? one : one.inCounts());
            }
        }
        return found;
    }

    /** One hand-over, for who may see the pairing that ended or the one that began. */
    public Optional<HandOver> handOver(Caller caller, UUID id) {
        return sql.one(
                        "select pairing_id, successor_id from hand_over where id = ?",
                        row -> List.of(Sql.id(row, "successor_id"), Sql.id(row, "pairing_id")),
                        id)
                .flatMap(ids -> ids.stream()
                        .flatMap(one -> pairings.pairing(caller, one).stream())
                        .map(one -> of(caller, List.of(one)).get(one.id()))
                        .filter(one -> one != null && one.id().equals(id))
                        .findFirst());
    }

    private List<HandOver> read(Collection<UUID> ids) {
        Map<UUID, List<HandedThing>> things = sql
                .list(
                        """
                        select i.* from hand_over_item i join hand_over h on h.id = i.hand_over_id
                        where h.pairing_id = any(?::uuid[]) or h.successor_id = any(?::uuid[])
                        order by i.hand_over_id, i.position
                        """,
                        row -> Map.entry(
                                Sql.id(row, "hand_over_id"),
                                new HandedThing(
                                        Sql.term(row, "kind", HandOverThing.class),
                                        Sql.id(row, "row_id"),
                                        row.getString("label"))),
                        ids,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<UUID, SignedNote> notes = sql
                .list(
                        """
                        select n.* from hand_over_note n join hand_over h on h.note_id = n.id
                        where h.pairing_id = any(?::uuid[]) or h.successor_id = any(?::uuid[])
                        """,
                        HandOverReading::note,
                        ids,
                        ids)
                .stream()
                .collect(Collectors.toMap(SignedNote::id, one -> one));
        return sql.list(
                """
                select * from hand_over where pairing_id = any(?::uuid[]) or successor_id = any(?::uuid[])
                order by signed_at, id
                """,
                row -> read(row, things, notes),
                ids,
                ids);
    }

    private static HandOver read(ResultSet row, Map<UUID, List<HandedThing>> things, Map<UUID, SignedNote> notes)
            throws SQLException {
        UUID id = Sql.id(row, "id");
        List<HandedThing> all = things.getOrDefault(id, List.of());
        HandOver.Signed by = new HandOver.Signed(
                Sql.id(row, "signed_by"),
                Sql.instant(row, "signed_at"),
                Sql.term(row, "signed_how", SignatureWay.class));
        SignedNote note = notes.get(Sql.id(row, "note_id"));
        UUID pairing = Sql.id(row, "pairing_id");
        UUID successor = Sql.id(row, "successor_id");
        String absent = row.getString("absent_reason");
        byte[] hash = row.getBytes("hash");
        return new HandOver(
                id,
                by.at(),
                by.how(),
                note,
                absent,
                HandedCount.of(all),
                all,
                HandOver.hex(hash),
                Arrays.equals(hash, HandOver.hash(id, pairing, successor, note, absent, by, all)),
                pairing,
                successor,
                by.officialId());
    }

    private static SignedNote note(ResultSet row) throws SQLException {
        return new SignedNote(
                Sql.id(row, "id"),
                row.getString("text"),
                Sql.instant(row, "signed_at"),
                Sql.term(row, "signed_how", SignatureWay.class),
                Sql.id(row, "pairing_id"));
    }
}
