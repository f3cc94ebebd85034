package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.CommitmentWords;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport;

/** A leader's promise, from his note in a hall without signal to the enterprise's own "kept" at its counter. */
class PromiseJourneyIT {

    private static final long SEED = 20261124;
    private static final LocalDate DUE = LocalDate.now().plusDays(30);

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
    void aPromiseGoesFromANoteToTheEnterprisesOwnKept() throws Exception {
        // Given
        UUID enterprise = leaders.register().enterprises("", 1).get(0).id();
        UUID promise = aLeaderPromisesWithoutSignal(enterprise);
        bothAreUpToDate();
        assertThat(inTheLedger(enterprise)).containsExactly(promise.toString());
        assertThat(shown(secretarys, promise).words().text()).isEqualTo("月底前把厂门前的路修好");

        // When
        itIsFulfilledWithoutSignal(promise);
        bothAreUpToDate();
        theEnterpriseAcknowledgesAtItsCounter(enterprise, promise);
        bothAreUpToDate();

        // Then
        assertThat(leaders.outbox().entries()).isEmpty();
        for (FleetPhone phone : List.of(leaders, secretarys)) {
            CommitmentView kept = shown(phone, promise);
            assertThat(kept.state()).isEqualTo(CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
            assertThat(kept.keeping()).isEqualTo(CommitmentStanding.KEPT);
            assertThat(kept.steps())
                    .extracting(CommitmentView.Step::command)
                    .containsExactly("make", "accept", "fulfil", "acknowledge");
        }
    }

    private UUID aLeaderPromisesWithoutSignal(UUID enterprise) {
        UUID visit = leaders.visits()
                .begin(enterprise, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        UUID secretary = secretarys.account().who().orElseThrow().officialId();
        leaders.visits().addParticipant(visit, secretary, ParticipantRole.RECORDER, Role.SECRETARY);
        network.closeOff();
        leaders.progress().arrive(visit);
        UUID note = leaders.write(visit, "月底前把厂门前的路修好").id();
        UUID promise = leaders.promising().begin(visit, note).id();
        CommitmentView draft = shown(leaders, promise);
        assertThat(draft.words().text()).isEqualTo("月底前把厂门前的路修好");
        leaders.promising().say(promise, new CommitmentWords(draft.words().text(), "王厂长", null, DUE, List.of()));
        assertThat(leaders.promising().send(promise).refusals()).isEmpty();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(shown(leaders, promise).mine()).isTrue();
        network.calm();
        return promise;
    }

    private void itIsFulfilledWithoutSignal(UUID promise) {
        network.closeOff();
        assertThat(leaders.keeping().fulfil(promise, "路已修好，照片为证。").refusals()).isEmpty();
        assertThat(shown(leaders, promise).keeping()).isEqualTo(CommitmentStanding.AWAITING_ENTERPRISE);
        assertThat(shown(leaders, promise).possible()).isEmpty();
        network.calm();
    }

    private void theEnterpriseAcknowledgesAtItsCounter(UUID enterprise, UUID promise) throws Exception {
        PromiseCounter counter = PromiseCounter.of(server.address(), office(), enterprise);
        assertThat(counter.page()).contains("月底前把厂门前的路修好", "路已修好，照片为证。");
        counter.acknowledge(promise, "确实修好了");
    }

    private List<String> inTheLedger(UUID enterprise) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", enterprise);
        JsonObject answer = office().ask(
                        "query($id: ID!) { commitments(filter: {enterpriseId: $id}) { edges { node { id } } } }",
                        variables);
        return Json.objects(Json.child(answer, "commitments"), "edges").stream()
                .map(edge -> Json.text(Json.child(edge, "node"), "id"))
                .toList();
    }

    private LeaderDesk office() throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn("office");
        return desk;
    }

    private static CommitmentView shown(FleetPhone phone, UUID promise) {
        return phone.commitments().commitment(promise).orElseThrow();
    }
}
