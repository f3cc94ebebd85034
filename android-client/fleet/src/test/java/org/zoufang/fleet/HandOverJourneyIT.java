package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.draft.ContactView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.ProblemWords;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.sync.RoundReport;

/** N14: an enterprise is handed from one liaison officer to another while the old phone is in a hall without signal. */
class HandOverJourneyIT {

    private static final long SEED = 20261124;
    private static final String PAIRINGS =
            "query($official: ID!) { pairings(officialId: $official, liveOnly: true, first: 100) { edges { node { id"
                    + " enterprise { id } } } } }";
    private static final String PREVIEW =
            "query($id: ID!) { handOverPreview(pairingId: $id) { seen things { kind id } } }";
    private static final String HAND_OVER = "mutation($input: PairingHandOverInput!) { pairingHandOver(input: $input) {"
            + " pairing { id live handOver { intact things { kind id } } } userErrors { code message } } }";
    private static final String QUARANTINE =
            "query { quarantine(first: 100, settled: false) { edges { node { id code author { id } enterprise { id } }"
                    + " } } }";

    private static final String WORDS = "query($id: ID!) { quarantineEntry(id: $id) { content } }";

    @TempDir
    Path folder;

    private ServerProcess server;
    private CuttingProxy network;
    private LeaderDesk office;
    private FleetPhone old;
    private FleetPhone successors;

    @BeforeEach
    void theCityIsUp() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        network = new CuttingProxy(server.port(), SEED);
        office = new LeaderDesk(server.address());
        office.signIn("office");
        old = new FleetPhone(folder.resolve("old"), "liaison", network.address(), SEED);
        successors = new FleetPhone(folder.resolve("new"), "liaison2", server.address(), SEED + 1);
        old.signIn();
        successors.signIn();
        done(old);
        done(successors);
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        old.close();
        successors.close();
        network.close();
        server.close();
    }

    private static void done(FleetPhone phone) {
        assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
    }

    @Test
    void theOldPhoneIsEmptiedTheNewOneCompleteAndWhatWasUnsentWaitsForTheOffice() throws Exception {
        // Given
        JsonObject pairing = pairing();
        UUID firm = Json.id(Json.child(pairing, "enterprise"), "id");
        UUID visit = aVisitWithANoteAndAProblem(firm);
        done(old);
        assertThat(of(old, firm)).contains(visit);
        assertThat(of(successors, firm)).isEmpty();
        UUID unsent = theOldPhoneWritesOnWithoutSignal(firm, visit);

        // When
        JsonObject handed = theOfficeHandsOver(pairing);
        network.calm();
        done(old);
        done(successors);

        // Then
        assertThat(of(old, firm)).isEmpty();
        assertThat(old.today().contacts()).doesNotContainKey(firm);
        assertThat(of(successors, firm)).containsAll(idsOf(handed, "VISIT", "PROBLEM", "PROBLEM_OVER", "UNREAD_NOTE"));
        assertThat(of(successors, firm)).contains(visit).doesNotContain(unsent);
        VisitView taken = successors.visit(visit);
        assertThat(taken.notes()).extracting(note -> note.text()).contains("中频炉限产，等变压器增容");
        ContactView contact = successors.today().contacts().get(firm);
        assertThat(contact.due()).isNotNull();
        assertThat(contact.taken().counts()).extracting(ContactView.Count::kind).contains(HandOverThing.PROBLEM);
        whatWasUnsentIsNotLost();
    }

    private UUID aVisitWithANoteAndAProblem(UUID firm) {
        UUID visit = old.visits()
                .begin(firm, VisitKind.LIAISON_CONTACT, Role.LIAISON_OFFICER)
                .id();
        old.progress().arrive(visit);
        UUID note = old.write(visit, "中频炉限产，等变压器增容").id();
        UUID problem = old.raising().begin(visit, note).id();
        old.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.NORMAL,
                                FirstSeenBy.FOUND_BY_US,
                                "变压器增容排不上",
                                "王厂长",
                                List.of()));
        assertThat(old.raising().send(problem).refusals()).isEmpty();
        return visit;
    }

    /** A note more on the visit, and a visit of its own; both stay on the phone. */
    private UUID theOldPhoneWritesOnWithoutSignal(UUID firm, UUID visit) throws IOException {
        network.closeOff();
        old.write(visit, "补记：周五停电检修");
        UUID unsent = old.visits()
                .begin(firm, VisitKind.LIAISON_CONTACT, Role.LIAISON_OFFICER)
                .id();
        old.write(unsent, "又来了一次");
        assertThat(old.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        return unsent;
    }

    private JsonObject pairing() throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "official", old.account().who().orElseThrow().officialId());
        List<JsonObject> edges = Json.objects(Json.child(office.ask(PAIRINGS, variables), "pairings"), "edges");
        return Json.child(edges.get(0), "node");
    }

    private JsonObject theOfficeHandsOver(JsonObject pairing) throws IOException {
        JsonObject asked = new JsonObject();
        Json.put(asked, "id", Json.text(pairing, "id"));
        JsonObject preview = Json.child(office.ask(PREVIEW, asked), "handOverPreview");
        JsonObject input = new JsonObject();
        Json.put(input, "id", UUID.randomUUID());
        Json.put(input, "pairingId", Json.text(pairing, "id"));
        Json.put(input, "toOfficialId", successors.account().who().orElseThrow().officialId());
        Json.put(input, "seen", Json.text(preview, "seen"));
        Json.put(input, "absentReason", "已调离，手机没有信号");
        Json.put(input, "password", FleetPhone.PASSWORD);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject answer = Json.child(office.ask(HAND_OVER, variables), "pairingHandOver");
        assertThat(Json.objects(answer, "userErrors")).isEmpty();
        JsonObject handOver = Json.child(Json.child(answer, "pairing"), "handOver");
        assertThat(Json.flag(handOver, "intact")).isTrue();
        return handOver;
    }

    private static Set<UUID> idsOf(JsonObject handOver, String... kinds) {
        return Json.objects(handOver, "things").stream()
                .filter(thing -> List.of(kinds).contains(Json.text(thing, "kind")))
                .map(thing -> Json.id(thing, "id"))
                .collect(Collectors.toSet());
    }

    /** Every row that a phone holds of an enterprise: its visits with notes and photos, and its problems. */
    private static Set<UUID> of(FleetPhone phone, UUID firm) {
        Set<UUID> ids = new TreeSet<>();
        for (Entity scope : List.of(Entity.VISIT, Entity.PROBLEM)) {
            phone.store().read(() -> phone.store().pack().all(scope)).stream()
                    .filter(row -> firm.equals(Json.id(row.json(), "enterpriseId")))
                    .forEach(row -> ids.add(row.id()));
        }
        for (UUID visit : List.copyOf(ids)) {
            List<PackRow> below = new ArrayList<>(phone.copies(Entity.NOTE, visit));
            below.addAll(phone.copies(Entity.PHOTO, visit));
            below.forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    /** On the phone in words that a person understands, and at the office, whole. */
    private void whatWasUnsentIsNotLost() throws IOException {
        assertThat(old.outbox().entries()).extracting(OutboxEntry::standing).contains(Standing.NEEDS_YOU);
        UUID author = old.account().who().orElseThrow().officialId();
        List<String> codes =
                kept(author).stream().map(entry -> Json.text(entry, "code")).toList();
        assertThat(codes).contains("UNKNOWN_ID", "ENTERPRISE_NOT_PAIRED", "DEPENDENCY_AT_OFFICE");
        assertThat(wordsAtTheOffice(author)).anyMatch(words -> words.contains("又来了一次"));
    }

    private List<JsonObject> kept(UUID author) throws IOException {
        return Json.objects(Json.child(office.ask(QUARANTINE, new JsonObject()), "quarantine"), "edges").stream()
                .map(edge -> Json.child(edge, "node"))
                .filter(entry -> author.equals(Json.id(Json.child(entry, "author"), "id")))
                .toList();
    }

    private List<String> wordsAtTheOffice(UUID author) throws IOException {
        List<String> words = new ArrayList<>();
        for (JsonObject entry : kept(author)) {
            JsonObject asked = new JsonObject();
            Json.put(asked, "id", Json.text(entry, "id"));
            words.add(Json.text(Json.child(office.ask(WORDS, asked), "quarantineEntry"), "content"));
        }
        return words;
    }
}
