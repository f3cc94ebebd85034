package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.sync.RoundReport;

/** One visit as a story: two phones in one metal hall, a network that is cut, a server that dies, and a leader who asks. */
class JourneyIT {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 150;

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

    @Test
    void oneVisitFromTwoPhonesInAMetalHallToTheLeadersQuery() throws Exception {
        // Given
        theOfficeHandsInItsList();
        EnterpriseLine foundry = theFoundryIsFoundWithoutSignal();
        UUID visit = theVisitIsPlannedForTwo(foundry);
        bothWriteInTheHallWithoutCoverage(visit);
        theLeadersPhoneIsKilledAndStartedAgain(visit);

        // When
        bothComeBackIntoBadCoverageAndTheServerDiesInBetween(visit);
        bothCloseTheirNotesAndTheLeaderHandsIn(visit);

        // Then
        bothPhonesShowTheSameWhole(visit);
        isFoundInTheHistory("office", foundry, visit);
        isFoundInTheHistory("leader", foundry, visit);
    }

    /** As offices have it: GBK, Chinese headers, one code that was mistyped. */
    private void theOfficeHandsInItsList() throws Exception {
        String first = "91999900MA3JRNY0";
        String code = first + "1" + CreditCode.checkCharacter(first + "1");
        String list = "企业名称,统一社会信用代码,企业规模\n云溪市试炉精密铸造有限公司," + code + ",中型\n云溪市错码机械厂," + first + "22,小型\n";
        LeaderDesk office = new LeaderDesk(server.address());
        office.signIn("office");
        JsonObject read = office.importList("list.csv", list.getBytes(Charset.forName("GBK")));
        assertThat(Json.number(read, "added")).isEqualTo(1);
        assertThat(Json.number(read, "rejected")).isEqualTo(1);
    }

    private EnterpriseLine theFoundryIsFoundWithoutSignal() {
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(secretarys.sync().end()).isEqualTo(RoundReport.End.DONE);
        network.closeOff();
        EnterpriseLine byName = leaders.register().enterprises("试炉精密铸造", 9).get(0);
        EnterpriseLine byCode =
                leaders.register().enterprises(byName.creditCode(), 9).get(0);
        network.calm();
        assertThat(byCode).isEqualTo(byName);
        return byName;
    }

    private UUID theVisitIsPlannedForTwo(EnterpriseLine foundry) {
        UUID visit = leaders.visits()
                .begin(foundry.id(), VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        UUID secretary = secretarys.account().who().orElseThrow().officialId();
        leaders.visits().setPurpose(visit, "看炉前用电");
        leaders.visits().addParticipant(visit, secretary, ParticipantRole.RECORDER, Role.SECRETARY);
        assertThat(leaders.sync().needPerson()).isZero();
        secretarys.sync();
        assertThat(secretarys.visit(visit).mayChange()).isTrue();
        return visit;
    }

    private void bothWriteInTheHallWithoutCoverage(UUID visit) throws IOException {
        network.closeOff();
        leaders.progress().arrive(visit);
        for (String text : List.of("中频炉夜间限产", "变压器增容要四十天", "希望缩短到二十天")) {
            assertThat(leaders.write(visit, text).isKept()).isTrue();
        }
        secretarys.write(visit, "企业原话：电费比去年高一成");
        secretarys.write(visit, "厂长答应下周给用电清单");
        for (int number = 1; number <= 2; number++) {
            leaders.attach(visit, Picture.take(folder.resolve("炉前" + number + ".jpg"), 800, number));
            secretarys.attach(visit, Picture.take(folder.resolve("电表" + number + ".jpg"), 500, 10 + number));
        }
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(leaders.upload().end()).isEqualTo(RoundReport.End.UNREACHABLE);
    }

    private void theLeadersPhoneIsKilledAndStartedAgain(UUID visit) throws IOException {
        VisitView before = leaders.visit(visit);
        leaders.close();
        leaders = phone("leader");
        assertThat(leaders.visit(visit)).isEqualTo(before);
    }

    private void bothComeBackIntoBadCoverageAndTheServerDiesInBetween(UUID visit) throws Exception {
        network.cut(0.6, 60_000);
        for (int round = 1; round <= ROUNDS && !isQuiet(); round++) {
            leaders.sync();
            secretarys.upload();
            if (round == 2) {
                server.kill();
                leaders.sync();
                server.start();
                secretarys.close();
                secretarys = phone("secretary");
            }
            secretarys.sync();
            leaders.upload();
        }
        assertThat(network.cuts()).as("the network was really cut").isGreaterThan(2);
        assertThat(leaders.outbox().entries()).isEmpty();
        assertThat(secretarys.outbox().entries()).isEmpty();
    }

    private boolean isQuiet() {
        return leaders.outbox().entries().isEmpty()
                && secretarys.outbox().entries().isEmpty();
    }

    private void bothCloseTheirNotesAndTheLeaderHandsIn(UUID visit) throws Exception {
        network.cut(0.3, 4_000);
        leaders.progress().end(visit);
        leaders.progress().closeNotes(visit);
        drain();
        assertThat(secretarys.progress().closeNotes(visit).refusals()).isEmpty();
        drain();
        assertThat(leaders.progress().submit(visit).refusals()).isEmpty();
        drain();
        network.calm();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(secretarys.sync().end()).isEqualTo(RoundReport.End.DONE);
    }

    private void drain() {
        boolean whole = false;
        for (int round = 1; round <= ROUNDS && !whole; round++) {
            whole = leaders.sync().end() == RoundReport.End.DONE
                    && secretarys.sync().end() == RoundReport.End.DONE
                    && isQuiet();
        }
        assertThat(whole).isTrue();
        // What the one wrote in this drain reaches the other.
        leaders.sync();
        secretarys.sync();
    }

    private void bothPhonesShowTheSameWhole(UUID visit) {
        VisitView his = leaders.visit(visit);
        VisitView hers = secretarys.visit(visit);
        assertThat(his.state()).isEqualTo(VisitState.SUBMITTED);
        assertThat(his.standing()).isEqualTo(Standing.SENT);
        assertThat(his.notes()).hasSize(5);
        assertThat(his.photos()).hasSize(4).allMatch(photo -> photo.state() == PhotoState.STORED);
        assertThat(hers.notes())
                .extracting(note -> note.text())
                .isEqualTo(his.notes().stream().map(note -> note.text()).toList());
        assertThat(hers.photos())
                .extracting(PhotoView::sha256)
                .isEqualTo(his.photos().stream().map(PhotoView::sha256).toList());
        assertThat(hers.participants()).isEqualTo(his.participants());
    }

    private void isFoundInTheHistory(String reader, EnterpriseLine foundry, UUID visit) throws Exception {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn(reader);
        List<JsonObject> found = desk.history(foundry.id().toString(), "变压器增容");
        JsonObject line = found.stream()
                .filter(one -> visit.toString().equals(Json.text(one, "id")))
                .findFirst()
                .orElseThrow();
        assertThat(Json.number(line, "noteCount")).isEqualTo(5);
        assertThat(Json.number(line, "photoCount")).isEqualTo(4);
        assertThat(Json.number(line, "photosStored")).isEqualTo(4);
        assertThat(Json.text(line, "excerpt")).contains("变压器增容");
        TreeSet<String> onPhones = new TreeSet<>();
        leaders.visit(visit).photos().forEach(photo -> onPhones.add(photo.sha256()));
        TreeSet<String> onServer = new TreeSet<>();
        for (JsonObject photo : desk.photos(visit.toString())) {
            onServer.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(desk.original(Json.text(photo, "id")))));
        }
        assertThat(onServer).as("the bytes given out are the bytes taken").isEqualTo(onPhones);
    }
}
