package org.zoufang.fleet.battery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the server has, read past its API.
 *
 * @param results the stored answer of each command
 * @param facts the visits: what stands in each field that a ledger may name
 * @param findings the problems, hazards and promises that came of the visits
 * @param trail the versions that the trail tells of each row, in its order
 * @param quarantined the content of what was kept aside, with a code
 * @param proposed the second values of facts that two people wrote, as they are kept until the lead chooses
 * @param blobs for each stored photo's hash the hash of the bytes that lie in the folder; no entry where none lie there
 * @param packs what each reader's list holds; the nil id's is everybody's
 * @param visible the visits that each official may hold, worked out from participants, pairings and delegations alone
 */
record Truth(
        Map<UUID, Result> results,
        Map<UUID, Map<String, String>> facts,
        Map<UUID, Note> notes,
        Map<UUID, Photo> photos,
        Map<Row, Found> findings,
        Map<Row, List<Integer>> trail,
        List<String> quarantined,
        List<String> proposed,
        Map<String, String> blobs,
        Map<UUID, Map<Row, Held>> packs,
        Map<UUID, Set<UUID>> visible) {

    static final UUID EVERYBODY = new UUID(0, 0);

    /** @param rows what the command made or changed, with the versions it gave */
    record Result(UUID id, UUID official, String outcome, List<Versioned> rows) {}

    record Versioned(Row row, int version) {}

    /** @param siblingOf the note beside which this one keeps a second text, or null */
    record Note(UUID id, UUID visit, UUID author, String text, int version, UUID siblingOf) {}

    record Photo(UUID id, UUID visit, UUID author, String sha256, String state, boolean withdrawn, int version) {}

    /** A problem, hazard or promise, with who wrote it down. */
    record Found(Row row, UUID visit, UUID author, String text, int version, List<Said> steps) {}

    /** What somebody said with a step of a finding's life. */
    record Said(UUID official, String text) {}

    /** A row as a reader's list gives it. */
    record Held(int version, String document) {}
}
