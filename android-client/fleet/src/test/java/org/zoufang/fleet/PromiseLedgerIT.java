package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.draft.BriefingView;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.CommitmentWords;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport;

/**
 * N6: a promise in a leader's note, without signal, is in the ledger; its day passes, and it stands as overdue, in its exact
 * words, on the card that the liaison officer reads before the next visit and on the enterprise's own page; once the
 * enterprise says so it stands there as kept.
 */
class PromiseLedgerIT {

    private static final long SEED = 20261206;
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String WORDS = "三天内把西门外的积水抽干，货车能进厂";
    private static final String LEDGER = "query($id: ID!, $overdue: Boolean) { commitments(filter: {enterpriseId: $id,"
            + " overdue: $overdue}) { edges { node { text standing } } } }";
    private static final String FILE = "query($id: ID!) { enterpriseFile(id: $id) { promises { owedCount overdueCount"
            + " keptCount promises { text owner contactName dueOn standing } } } }";

    @TempDir
    Path folder;

    private final Days days = new Days();
    private ServerProcess server;
    private CuttingProxy network;
    private FleetPhone leaders;
    private FleetPhone liaisons;

    /** What day it is for everybody: the phones here, the server when it is started again. */
    private static final class Days implements DeviceClock {

        private Duration ahead = Duration.ZERO;

        @Override
        public Instant now() {
            return Instant.now().plus(ahead);
        }

        @Override
        public Long elapsedMillis() {
            return System.nanoTime() / 1_000_000 + ahead.toMillis();
        }

        @Override
        public Integer bootCount() {
            return null;
        }
    }

    @BeforeEach
    void theCityIsUp() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        network = new CuttingProxy(server.port(), SEED);
        leaders = phone("leader");
        liaisons = phone("liaison");
        leaders.signIn();
        liaisons.signIn();
        allAreUpToDate();
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        leaders.close();
        liaisons.close();
        network.close();
        server.close();
    }

    private FleetPhone phone(String name) throws IOException {
        PhoneSetup setup = PhoneSetup.of(SEED + name.length()).withClock(days);
        return new FleetPhone(folder.resolve(name), name, network.address(), setup);
    }

    private void allAreUpToDate() {
        for (FleetPhone phone : List.of(leaders, liaisons, leaders)) {
            assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
        }
    }

    @Test
    void whatWasPromisedInANoteIsOverdueOnTheNextCardAndAtTheEnterpriseAndKeptAfterwards() throws Exception {
        // Given
        UUID firm = aFirmOfHisToWhichNothingWasPromised();
        UUID promise = theLeaderPromisesInANoteWithoutSignal(firm);
        allAreUpToDate();
        assertThat(ledger(firm, false)).containsExactly(WORDS + " RUNNING");
        assertThat(ledger(firm, true)).isEmpty();
        assertThat(onTheCard(firm, promise).keeping()).isEqualTo(CommitmentStanding.RUNNING);

        // When
        itsDayPasses(Duration.ofDays(6));
        allAreUpToDate();

        // Then
        assertThat(ledger(firm, true)).containsExactly(WORDS + " OVERDUE");
        theNextCardSaysSoWithoutSignal(firm, promise);
        PromiseCounter enterprise = PromiseCounter.of(server.address(), office(), firm);
        assertThat(enterprise.page()).contains(WORDS, "已逾期");
        itIsKeptAfterAll(firm, promise, enterprise);
    }

    private UUID aFirmOfHisToWhichNothingWasPromised() {
        return liaisons.today().contacts().keySet().stream()
                .filter(firm -> liaisons.today().briefing(firm).promises().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private UUID theLeaderPromisesInANoteWithoutSignal(UUID firm) {
        network.closeOff();
        UUID visit = leaders.visits()
                .begin(firm, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        leaders.progress().arrive(visit);
        UUID note = leaders.write(visit, WORDS).id();
        UUID promise = leaders.promising().begin(visit, note).id();
        String said =
                leaders.commitments().commitment(promise).orElseThrow().words().text();
        assertThat(said).isEqualTo(WORDS);
        LocalDate due = days.now().atZone(CITY).toLocalDate().plusDays(3);
        leaders.promising().say(promise, new CommitmentWords(said, "王厂长", null, due, List.of()));
        assertThat(leaders.promising().send(promise).refusals()).isEmpty();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        network.calm();
        return promise;
    }

    private void itsDayPasses(Duration time) throws Exception {
        server.close();
        days.ahead = time;
        server.set("zoufang.clock.ahead", time.toString());
        server.start();
    }

    /** The liaison officer reads it before he goes there, and so does the leader on the pages. */
    private void theNextCardSaysSoWithoutSignal(UUID firm, UUID promise) throws IOException {
        network.closeOff();
        BriefingView card = liaisons.today().briefing(firm);
        assertThat(card.holding()).isEqualTo(BriefingView.Holding.PAIRED);
        assertThat(card.owed()).isEqualTo(1);
        assertThat(card.overdue()).isEqualTo(1);
        CommitmentView line = onTheCard(firm, promise);
        assertThat(line.words().text()).isEqualTo(WORDS);
        assertThat(line.words().contactName()).isEqualTo("王厂长");
        assertThat(line.owner().id())
                .isEqualTo(leaders.account().who().orElseThrow().officialId());
        assertThat(line.keeping()).isEqualTo(CommitmentStanding.OVERDUE);
        assertThat(line.due().isOverdue()).isTrue();
        network.calm();
        JsonObject file = file(firm);
        assertThat(Json.number(file, "overdueCount")).isEqualTo(1);
        JsonObject told = Json.objects(file, "promises").get(0);
        assertThat(Json.text(told, "text")).isEqualTo(WORDS);
        assertThat(Json.text(told, "standing")).isEqualTo("OVERDUE");
        assertThat(Json.text(told, "owner")).isEqualTo(line.owner().name());
    }

    private void itIsKeptAfterAll(UUID firm, UUID promise, PromiseCounter enterprise) throws Exception {
        network.closeOff();
        assertThat(leaders.keeping().fulfil(promise, "水已抽干，照片为证。").refusals()).isEmpty();
        network.calm();
        allAreUpToDate();
        assertThat(onTheCard(firm, promise).keeping()).isEqualTo(CommitmentStanding.AWAITING_ENTERPRISE);
        assertThat(enterprise.page()).contains(WORDS, "水已抽干，照片为证。");
        enterprise.acknowledge(promise, "晚了三天，货车进来了");
        allAreUpToDate();
        assertThat(onTheCard(firm, promise).keeping()).isEqualTo(CommitmentStanding.KEPT_LATE);
        assertThat(onTheCard(firm, promise).words().text()).isEqualTo(WORDS);
        assertThat(liaisons.today().briefing(firm).overdue()).isZero();
        assertThat(ledger(firm, false)).containsExactly(WORDS + " KEPT_LATE");
        assertThat(Json.number(file(firm), "keptCount")).isEqualTo(1);
        assertThat(enterprise.page()).contains(WORDS, "逾期兑现");
    }

    private CommitmentView onTheCard(UUID firm, UUID promise) {
        return liaisons.today().briefing(firm).promises().stream()
                .filter(one -> one.id().equals(promise))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ledger(UUID firm, boolean overdue) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", firm);
        variables.addProperty("overdue", overdue);
        JsonObject answer = Json.child(office().ask(LEDGER, variables), "commitments");
        return Json.objects(answer, "edges").stream()
                .map(edge -> Json.child(edge, "node"))
                .map(one -> Json.text(one, "text") + " " + Json.text(one, "standing"))
                .toList();
    }

    private JsonObject file(UUID firm) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", firm);
        return Json.child(Json.child(office().ask(FILE, variables), "enterpriseFile"), "promises");
    }

    private LeaderDesk office() throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn("office");
        return desk;
    }
}
