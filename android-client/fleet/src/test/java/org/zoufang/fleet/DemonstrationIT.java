package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.json.Json;

/** What somebody finds who starts the server with the README's first command. */
class DemonstrationIT {

    private static final int PROBLEMS = 44;
    private static final String LEDGER =
            """
            query ledger { problems(first: 100) { edges { node {
              number state submittedAt visitId
            } } } }
            """;
    private static final String HISTORY =
            """
            query history { visitHistory(first: 50) { edges { node { purpose state noteCount photosStored photoCount } } } }
            """;

    private static final String PROMISES =
            """
            query promises { commitments(first: 50) { edges { node { text state standing steps { command } } } } }
            """;
    private static final String HAZARDS =
            """
            query hazards { hazards(first: 50) { edges { node {
              id text state grade overdueDays supervisedAt listingNo receiptNo regulator { name }
              told { whom phone } plans { goal } photos { phase fromEnterprise }
            } } } }
            """;
    private static final String CLUSTERS =
            """
            query clusters { clusters { edges { node { state size confirmed measure { text } members { standing } } } } }
            """;
    private static final String NOTICES =
            """
            query notices($id: ID!) { notices(hazardId: $id) { edges { node { id kind } } } }
            """;
    private static final String SHOW =
            """
            mutation show($id: ID!) { noticeShow(input: {id: $id}) { url } }
            """;

    @TempDir
    Path folder;

    private ServerProcess server;

    @BeforeEach
    void start() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void aNewServerShowsTwoToursASymposiumAndProblemsInAllStatesAndAfterARestartNoMore() throws Exception {
        // Given
        List<JsonObject> problems = nodes("office", LEDGER, "problems");
        // When
        server.close();
        server.start();
        List<JsonObject> visits = nodes("leader", HISTORY, "visitHistory");

        // Then
        assertThat(problems).hasSize(PROBLEMS);
        assertThat(problems)
                .extracting(one -> Json.text(one, "state"))
                .containsAll(
                        Arrays.stream(ProblemState.values()).map(Enum::name).toList());
        assertThat(nodes("office", LEDGER, "problems")).hasSize(PROBLEMS);
        assertThat(visits)
                .extracting(one -> Json.text(one, "purpose"))
                .contains("铸造行业企业家座谈会")
                .filteredOn("汛后铸造企业走访"::equals)
                .hasSize(3);
        assertThat(visits)
                .filteredOn(one -> Json.text(one, "purpose").equals("新材料产业链走访"))
                .hasSize(3)
                .allMatch(one -> Json.text(one, "state").equals("COLLECTING"));
        assertThat(visits).allMatch(one -> Json.number(one, "photosStored") == Json.number(one, "photoCount"));
    }

    @Test
    void aLeaderFindsPromisesKeptLateOverdueAgreedAnewImpossibleAndOpen() throws Exception {
        // When
        List<JsonObject> promises = nodes("leader", PROMISES, "commitments");
        // Then
        assertThat(texts(promises, "state"))
                .containsExactlyInAnyOrder(
                        "ACKNOWLEDGED_BY_ENTERPRISE",
                        "ACKNOWLEDGED_BY_ENTERPRISE",
                        "DOING",
                        "ACCEPTED_BY_OWNER",
                        "MADE",
                        "RENEGOTIATED",
                        "IMPOSSIBLE",
                        "FULFILLED");
        assertThat(texts(promises, "standing"))
                .contains("KEPT", "KEPT_LATE", "OVERDUE", "RUNNING", "NOT_KEPT", "AWAITING_ENTERPRISE");
        JsonObject refused = only(promises, "state", "IMPOSSIBLE");
        assertThat(texts(Json.objects(refused, "steps"), "command"))
                .containsExactly("make", "accept", "declareImpossible", "upholdImpossible");
    }

    @Test
    void aLeaderFindsHazardsAtEachTurnOfTheirLife() throws Exception {
        // When
        List<JsonObject> hazards = nodes("leader", HAZARDS, "hazards");
        // Then
        assertThat(texts(hazards, "state"))
                .containsExactlyInAnyOrder(
                        "CLOSED", "RECTIFYING", "LISTED", "IMMEDIATE_DANGER", "TRANSFERRED", "CONTESTED", "FOUND");
        assertThat(hazards).allMatch(one -> Json.child(one, "regulator") != null);
        JsonObject closed = only(hazards, "state", "CLOSED");
        assertThat(Json.objects(closed, "photos")).anyMatch(photo -> Json.flag(photo, "fromEnterprise"));
        JsonObject late = only(hazards, "state", "RECTIFYING");
        assertThat(Json.number(late, "overdueDays")).isPositive();
        assertThat(Json.text(late, "supervisedAt")).isNotNull();
        JsonObject listed = only(hazards, "state", "LISTED");
        assertThat(Json.text(listed, "grade")).isEqualTo("MAJOR");
        assertThat(Json.text(listed, "listingNo")).isNotBlank();
        assertThat(Json.objects(listed, "plans")).hasSize(1);
        assertThat(texts(Json.objects(only(hazards, "state", "IMMEDIATE_DANGER"), "told"), "whom"))
                .hasSize(3)
                .contains("火警");
        assertThat(Json.text(only(hazards, "state", "TRANSFERRED"), "receiptNo"))
                .isNotBlank();
        assertThat(texts(Json.objects(only(hazards, "state", "CONTESTED"), "photos"), "phase"))
                .containsExactly("BEFORE");
    }

    @Test
    void oneCommonProblemHasAMeasureAndTheAnswersOfSome() throws Exception {
        // When
        List<JsonObject> clusters = nodes("leader", CLUSTERS, "clusters");
        // Then
        assertThat(clusters).hasSize(1);
        JsonObject common = clusters.get(0);
        assertThat(Json.text(common, "state")).isEqualTo("ISSUED");
        assertThat(Json.number(common, "size")).isEqualTo(4);
        assertThat(Json.number(common, "confirmed")).isEqualTo(2);
        assertThat(Json.text(Json.child(common, "measure"), "text")).contains("通行证");
        assertThat(texts(Json.objects(common, "members"), "standing"))
                .containsExactlyInAnyOrder("CONFIRMED", "CONFIRMED", "DISSATISFIED", "ASKED");
    }

    @Test
    void theEnterpriseSeesItsHazardByTheLinkOfItsNotice() throws Exception {
        // Given
        LeaderDesk office = desk("office");
        JsonObject closed = only(nodes("office", HAZARDS, "hazards"), "state", "CLOSED");
        JsonObject notice = edges(office.ask(NOTICES, id(closed)), "notices").get(0);
        assertThat(Json.text(notice, "kind")).isEqualTo("HAZARD_CLOSED");
        String url = Json.text(Json.child(office.ask(SHOW, id(notice)), "noticeShow"), "url");
        // When
        EnterpriseDesk contact = new EnterpriseDesk(server.address());
        contact.open(url);
        String page = contact.get("/counter/hazard").body();
        // Then
        assertThat(page).contains("已销号", Json.text(closed, "text"), "整改后照片 1", "/counter/hazard/photos/");
    }

    private static JsonObject id(JsonObject of) {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", Json.text(of, "id"));
        return variables;
    }

    private static List<String> texts(List<JsonObject> of, String field) {
        return of.stream().map(one -> Json.text(one, field)).toList();
    }

    private static JsonObject only(List<JsonObject> of, String field, String value) {
        List<JsonObject> found =
                of.stream().filter(one -> value.equals(Json.text(one, field))).toList();
        assertThat(found).as(value).hasSize(1);
        return found.get(0);
    }

    private LeaderDesk desk(String who) throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn(who);
        return desk;
    }

    private List<JsonObject> nodes(String who, String document, String list) throws IOException {
        return edges(desk(who).ask(document, new JsonObject()), list);
    }

    private static List<JsonObject> edges(JsonObject answer, String list) {
        return Json.objects(Json.child(answer, list), "edges").stream()
                .map(edge -> Json.child(edge, "node"))
                .toList();
    }
}
