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

    private static final int PROBLEMS = 40;
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
    void aNewServerShowsTwoToursASymposiumAndFortyProblemsInAllStatesAndAfterARestartNoMore() throws Exception {
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

    private List<JsonObject> nodes(String who, String document, String list) throws IOException {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn(who);
        return Json.objects(Json.child(desk.ask(document, new JsonObject()), list), "edges").stream()
                .map(edge -> Json.child(edge, "node"))
                .toList();
    }
}
