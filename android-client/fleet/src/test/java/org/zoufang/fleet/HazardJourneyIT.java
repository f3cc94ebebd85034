package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.HazardWords;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport;

/** An open switch box, from its photo in a hall without signal to the regulator's re-check; and a danger called in offline. */
class HazardJourneyIT {

    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    private ServerProcess server;
    private CuttingProxy network;
    private FleetPhone leaders;

    @BeforeEach
    void theCityIsUp() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        network = new CuttingProxy(server.port(), SEED);
        leaders = new FleetPhone(folder.resolve("leader"), "leader", network.address(), SEED);
        leaders.signIn();
        isUpToDate();
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        leaders.close();
        network.close();
        server.close();
    }

    private void isUpToDate() {
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.DONE);
    }

    @Test
    void anOpenSwitchBoxGoesFromAPhotoInANoteToTheRegulatorsRecheck() throws Exception {
        // Given
        UUID visit = aVisit();
        UUID hazard = theBoxIsPhotographedAndReportedWithoutSignal(visit);
        isUpToDate();
        leaders.upload();
        LeaderDesk regulator = desk("regulator");
        step(desk("office"), hazard, "Refer", "HazardReferInput", "regulatorId", body(regulator));
        step(regulator, hazard, "Grade", "HazardGradeInput", "grade", "GENERAL", "text", "GB 50054");
        step(regulator, hazard, "Order", "HazardOrderInput", "dueOn", day(15), "text", "更换配电箱。");
        isUpToDate();
        assertThat(leaders.hazard(hazard).orElseThrow().state()).isEqualTo(HazardState.ORDERED);
        theEnterpriseReportsItsFixWithAPhoto(regulator, hazard);
        step(regulator, hazard, "AppointRecheck", "HazardAppointRecheckInput", "day", day(2));

        // When
        recheck(regulator, hazard);
        isUpToDate();

        // Then
        JsonObject there = onTheServer(hazard);
        assertThat(Json.text(there, "state")).isEqualTo("CLOSED");
        assertThat(Json.objects(there, "photos"))
                .extracting(photo -> Json.text(photo, "phase"))
                .containsExactly("BEFORE", "AFTER");
        HazardView shown = leaders.hazard(hazard).orElseThrow();
        assertThat(shown.state()).isEqualTo(HazardState.CLOSED);
        assertThat(shown.standing()).isEqualTo(Standing.SENT);
        assertThat(shown.afterPhotos()).isEqualTo(1);
        assertThat(leaders.copy(Entity.HAZARD, hazard).orElseThrow().version())
                .isEqualTo(Json.number(there, "version"));
        assertThat(shown.steps())
                .extracting(HazardView.Step::command)
                .isEqualTo(Json.objects(there, "steps").stream()
                        .map(step -> Json.text(step, "command"))
                        .toList());
    }

    @Test
    void aDangerIsCalledInWithoutSignalAndArrivesWithWhoWasTold() throws Exception {
        // Given
        UUID visit = aVisit();
        network.closeOff();
        UUID danger = leaders.alarm().danger(visit, "现场有紧急危险。").id();
        leaders.alarm().told(danger, "火警 119", "119");
        leaders.alarm().told(danger, "车间全体人员", null);
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(leaders.hazard(danger).orElseThrow().told()).hasSize(2);
        network.calm();

        // When
        isUpToDate();

        // Then
        JsonObject there = onTheServer(danger);
        assertThat(Json.text(there, "state")).isEqualTo("IMMEDIATE_DANGER");
        assertThat(Json.objects(there, "told"))
                .extracting(told -> Json.text(told, "whom"))
                .containsExactly("火警 119", "车间全体人员");
        assertThat(leaders.outbox().entries()).isEmpty();
    }

    private UUID aVisit() {
        UUID foundry = leaders.register().enterprises("", 1).get(0).id();
        return leaders.visits()
                .begin(foundry, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
    }

    private UUID theBoxIsPhotographedAndReportedWithoutSignal(UUID visit) throws IOException {
        network.closeOff();
        leaders.progress().arrive(visit);
        UUID note = leaders.write(visit, "配电箱门敞开，电线裸露").id();
        UUID photo = leaders.attach(visit, Picture.take(folder.resolve("箱.jpg"), 600, 7))
                .id();
        UUID hazard = leaders.spotting().begin(visit, note).id();
        leaders.spotting().say(hazard, new HazardWords("ELECTRICITY", "二号车间", "配电箱门敞开，电线裸露", List.of(photo)));
        assertThat(leaders.spotting().send(hazard).refusals()).isEmpty();
        assertThat(leaders.alarm().remind(hazard, "请先断电上锁。").refusals()).isEmpty();
        assertThat(leaders.sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(leaders.hazard(hazard).orElseThrow().state()).isEqualTo(HazardState.FOUND);
        network.calm();
        return hazard;
    }

    private void theEnterpriseReportsItsFixWithAPhoto(LeaderDesk regulator, UUID hazard) throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "id", UUID.randomUUID());
        Json.put(input, "hazardId", hazard);
        Json.put(input, "contactName", "王厂长");
        input.addProperty("validDays", 3);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        String url = Json.text(
                Json.child(
                        regulator.ask(
                                "mutation($input: HazardLinkIssueInput!) { hazardLinkIssue(input: $input) { url } }",
                                variables),
                        "hazardLinkIssue"),
                "url");
        EnterpriseDesk contact = new EnterpriseDesk(server.address());
        contact.open(url);
        byte[] after = Files.readAllBytes(
                Picture.take(folder.resolve("整改后.jpg"), 500, 9).toPath());
        HttpResponse<String> answer = contact.fill("/counter/hazard/claimFixed", Map.of("text", "已更换配电箱。"), after);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(contact.get("/counter/hazard").body()).contains("企业已报整改完成");
    }

    private static void recheck(LeaderDesk regulator, UUID hazard) throws IOException {
        JsonObject input = step(hazard, "text", "已更换，合格。");
        input.addProperty("passed", true);
        take(regulator, "Recheck", "HazardRecheckInput", input);
    }

    private LeaderDesk desk(String name) throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn(name);
        return desk;
    }

    private static String body(LeaderDesk who) throws IOException {
        return Json.text(
                Json.child(
                        Json.child(who.ask("{ me { organisation { id } } }", new JsonObject()), "me"), "organisation"),
                "id");
    }

    private static void step(LeaderDesk who, UUID hazard, String command, String type, String... fields)
            throws IOException {
        take(who, command, type, step(hazard, fields));
    }

    private static JsonObject step(UUID hazard, String... fields) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", hazard);
        Json.put(input, "stepId", UUID.randomUUID());
        for (int i = 0; i < fields.length; i += 2) {
            Json.put(input, fields[i], fields[i + 1]);
        }
        return input;
    }

    private static void take(LeaderDesk who, String command, String type, JsonObject input) throws IOException {
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        String name = "hazard" + command;
        JsonObject answer = who.ask(
                "mutation($input: " + type + "!) { " + name + "(input: $input) { userErrors { code } } }", variables);
        assertThat(Json.objects(Json.child(answer, name), "userErrors"))
                .as(command)
                .isEmpty();
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }

    private JsonObject onTheServer(UUID hazard) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", hazard);
        String document = "query($id: ID!) { hazard(id: $id) { state version steps { command } told { whom }"
                + " photos { phase } } }";
        return Json.child(desk("office").ask(document, variables), "hazard");
    }
}
