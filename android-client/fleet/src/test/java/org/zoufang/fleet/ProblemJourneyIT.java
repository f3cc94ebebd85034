package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.evidence.EvidenceCheck;
import org.zoufang.contract.evidence.EvidenceVerdict;
import org.zoufang.phone.draft.DoorWords;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.ProblemWords;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport;

/** A flooded road, from its photo in a hall without signal to the enterprise's own word at its door. */
class ProblemJourneyIT {

    private static final long SEED = 20261123;
    private static final String SIGNED = "M12 40L80 42L90 120";

    @TempDir
    Path folder;

    private ServerProcess server;
    private CuttingProxy network;
    private FleetPhone leaders;
    private FleetPhone secretarys;

    @BeforeEach
    void theCityIsUp() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        network = new CuttingProxy(server.port(), SEED);
        leaders = phone("leader");
        secretarys = phone("secretary");
        leaders.signIn();
        secretarys.signIn();
        bothAreUpToDate();
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        leaders.close();
        secretarys.close();
        network.close();
        server.close();
    }

    private FleetPhone phone(String name) throws IOException {
        return new FleetPhone(folder.resolve(name), name, network.address(), SEED + name.length());
    }

    private void bothAreUpToDate() {
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(secretarys.sync().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
    }

    @Test
    void aFloodedRoadGoesFromAPhotoInANoteToTheEnterprisesConfirmationAndItsVerifiedExport() throws Exception {
        // Given
        UUID visit = aVisitOfTwoIsRecorded();
        UUID problem = theRoadIsPhotographedAndRaisedWithoutSignal(visit);
        bothAreUpToDate();
        leaders.upload();
        theDepartmentAnswers(problem);
        bothAreUpToDate();

        // When
        theAnswerIsDeliveredAndConfirmedWithoutSignal(problem);
        bothAreUpToDate();

        // Then
        assertThat(leaders.outbox().entries()).isEmpty();
        JsonObject there = onTheServer(problem);
        assertThat(Json.text(there, "state")).isEqualTo("CLOSED");
        JsonObject said = Json.objects(there, "confirmations").get(0);
        assertThat(Json.text(said, "result")).isEqualTo("SATISFIED");
        assertThat(Json.text(said, "manner")).isEqualTo("FAIRLY_SATISFIED");
        List<JsonObject> steps = Json.objects(there, "steps");
        JsonObject signed = Json.child(steps.get(steps.size() - 1), "signature");
        assertThat(Json.text(signed, "path")).isEqualTo(SIGNED);
        assertThat(Json.text(signed, "signedBy")).isEqualTo("王厂长");
        for (FleetPhone phone : List.of(leaders, secretarys)) {
            ProblemView shown = phone.problem(problem).orElseThrow();
            assertThat(shown.state()).isEqualTo(ProblemState.CLOSED);
            assertThat(shown.standing()).isEqualTo(Standing.SENT);
            assertThat(phone.copy(Entity.PROBLEM, problem).orElseThrow().version())
                    .isEqualTo(Json.number(there, "version"));
            assertThat(shown.steps())
                    .extracting(ProblemView.Step::command)
                    .isEqualTo(Json.objects(there, "steps").stream()
                            .map(step -> Json.text(step, "command"))
                            .toList());
        }
        assertThat(leaders.visit(visit).photos()).allMatch(photo -> photo.state() == PhotoState.STORED);
        itsEvidenceIsOneChainThatAnybodyVerifies(visit, problem);
    }

    /** The office takes it away; who was not there finds the photo's own hash in it, and each byte that is another. */
    private void itsEvidenceIsOneChainThatAnybodyVerifies(UUID visit, UUID problem) throws IOException {
        LeaderDesk office = desk("office");
        String photo = Json.text(office.photos(visit.toString()).get(0), "sha256");
        byte[] bytes = office.evidence(problem.toString());
        EvidenceVerdict verdict = EvidenceCheck.of(new ByteArrayInputStream(bytes), null);
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.names())
                .startsWith("01-photo", "02-note", "03-problem")
                .contains("05-assign", "08-approveReply", "09-deliver", "10-confirm");
        assertThat(verdict.withheld()).isEmpty();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"sha256\":\"" + photo + "\"", "路通了。");
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            byte[] other = bytes.clone();
            other[random.nextInt(other.length)]++;
            assertThat(EvidenceCheck.of(new ByteArrayInputStream(other), null).link())
                    .isNotBlank();
        }
    }

    private UUID aVisitOfTwoIsRecorded() {
        UUID foundry = leaders.register().enterprises("", 1).get(0).id();
        UUID visit = leaders.visits()
                .begin(foundry, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        UUID secretary = secretarys.account().who().orElseThrow().officialId();
        leaders.visits().addParticipant(visit, secretary, ParticipantRole.RECORDER, Role.SECRETARY);
        return visit;
    }

    private UUID theRoadIsPhotographedAndRaisedWithoutSignal(UUID visit) throws IOException {
        network.closeOff();
        leaders.progress().arrive(visit);
        UUID note = leaders.write(visit, "厂门前道路积水，货车进不来").id();
        UUID photo = leaders.attach(visit, Picture.take(folder.resolve("积水.jpg"), 600, 7))
                .id();
        UUID problem = leaders.raising().begin(visit, note).id();
        leaders.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.URGENT,
                                FirstSeenBy.FOUND_BY_US,
                                "厂门前道路积水，货车进不来",
                                "王厂长",
                                List.of(photo)));
        assertThat(leaders.raising().send(problem).refusals()).isEmpty();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(leaders.problem(problem).orElseThrow().state()).isEqualTo(ProblemState.SUBMITTED);
        network.calm();
        return problem;
    }

    private void theDepartmentAnswers(UUID problem) throws IOException {
        LeaderDesk office = desk("office");
        LeaderDesk handler = desk("handler");
        LeaderDesk approver = desk("approver");
        String department = Json.text(
                Json.child(
                        Json.child(handler.ask("{ me { organisation { id } } }", new JsonObject()), "me"),
                        "organisation"),
                "id");
        step(office, problem, "Accept", "ProblemAcceptInput");
        step(office, problem, "Assign", "ProblemAssignInput", "leadId", department);
        step(handler, problem, "SignFor", "ProblemStepInput");
        step(handler, problem, "DraftReply", "ProblemDraftReplyInput", "outcome", "A", "text", "已疏通排水管。");
        step(approver, problem, "ApproveReply", "ProblemStepInput");
    }

    private LeaderDesk desk(String name) throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn(name);
        return desk;
    }

    private static void step(LeaderDesk who, UUID problem, String command, String type, String... fields)
            throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "id", problem);
        Json.put(input, "stepId", UUID.randomUUID());
        for (int i = 0; i < fields.length; i += 2) {
            Json.put(input, fields[i], fields[i + 1]);
        }
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        String name = "problem" + command;
        JsonObject answer = who.ask(
                "mutation($input: " + type + "!) { " + name + "(input: $input) { userErrors { code } } }", variables);
        assertThat(Json.objects(Json.child(answer, name), "userErrors"))
                .as(command)
                .isEmpty();
    }

    private void theAnswerIsDeliveredAndConfirmedWithoutSignal(UUID problem) {
        assertThat(secretarys.problem(problem).orElseThrow().reply().text()).isEqualTo("已疏通排水管。");
        network.closeOff();
        assertThat(leaders.problem(problem).orElseThrow().possible()).containsExactly("deliver");
        assertThat(leaders.door()
                        .deliver(problem, DeliveryWay.AT_THE_DOOR, "王厂长", java.time.Instant.now(), "", null)
                        .refusals())
                .isEmpty();
        DoorWords said =
                new DoorWords("王厂长", Satisfaction.SATISFIED, Satisfaction.FAIRLY_SATISFIED, "路通了。", null, SIGNED);
        assertThat(leaders.door().confirm(problem, said).refusals()).isEmpty();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        network.calm();
    }

    private JsonObject onTheServer(UUID problem) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", problem);
        String document = "query($id: ID!) { problem(id: $id) { state version"
                + " steps { command signature { signedBy path } } confirmations { result manner } } }";
        return Json.child(desk("office").ask(document, variables), "problem");
    }
}
