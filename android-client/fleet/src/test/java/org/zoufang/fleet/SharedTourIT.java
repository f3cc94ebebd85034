package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.OfficialLine;

/**
 * Five phones on one tour edit everything at once without signal, the same sentence and the same facts too, one author on
 * two of them. They come back in any order through a network that is cut. Every text is there, everybody has the same, and
 * who is still missing is named. A few seeds by default; {@code -Dn2.seeds=1000} for the long run, {@code -Dn2.first=17
 * -Dn2.seeds=1} to see one again.
 */
class SharedTourIT {

    /** Phones hold all visits of their people; new ones now and then keep their packs as small as a year's. */
    private static final int TOURS_OF_A_PHONE = 20;

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static CuttingProxy network;
    private static LeaderDesk desk;
    private static final List<FleetPhone> PHONES = new ArrayList<>();
    private static int tours;

    @BeforeAll
    static void theCityIsUp() throws Exception {
        server = new ServerProcess(
                Path.of(System.getProperty("zoufang.server.jar")),
                folder,
                List.of(
                        "-Dzoufang.limits.signed-in-per-minute=1000000",
                        "-Dzoufang.limits.stranger-per-minute=1000000"));
        server.start();
        network = new CuttingProxy(server.port(), 1);
        desk = new LeaderDesk(server.address());
    }

    @AfterAll
    static void theCityIsDown() throws Exception {
        PHONES.forEach(FleetPhone::close);
        network.close();
        server.close();
    }

    static LongStream seeds() {
        long first = Long.getLong("n2.first", 1);
        return LongStream.range(first, first + Long.getLong("n2.seeds", 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingAnyOfficialWroteIsLostAndWhoIsMissingIsNamed(long seed) throws Exception {
        // Given
        phones();
        SharedTour tour = new SharedTour(PHONES, network, seed);
        UUID approver = official("严景行").id();
        tour.begin(enterprise(), me(1), me(2), me(3), approver);
        tour.writeWithoutSignal();

        // When
        tour.comeBack();
        everyTextIsEverywhere(tour);
        tour.choose();

        // Then
        everyTextIsEverywhere(tour);
        assertThat(Json.objects(SharedVisit.onServer(desk, tour.visit()), "conflicts"))
                .allSatisfy(conflict -> assertThat(Json.text(conflict, "kept")).isNotNull());
        theMissingMemberIsNamedAndWaived(tour, new Random(seed));
    }

    /** The oracle bites: a client that claims to have seen what it has not puts its text over another's, and that is found. */
    @Test
    void aTextThatIsPutOverAnotherUnseenIsMissed() throws Exception {
        // Given
        phones();
        SharedTour tour = new SharedTour(PHONES, network, 0);
        tour.begin(enterprise(), me(1), me(2), me(3), official("严景行").id());
        tour.purpose(2);
        tour.quiet();
        String written = PHONES.get(2).visit(tour.visit()).purpose();
        assertThat(SharedVisit.texts(SharedVisit.onServer(desk, tour.visit()))).contains(written);

        // When
        JsonObject input = new JsonObject();
        Json.put(input, "id", tour.visit());
        input.addProperty("baseVersion", 1_000);
        Json.put(input, "purpose", "盖住别人写的");
        ask("visitRevise", input);

        // Then
        assertThat(tour.said().mustBeThere()).contains(written);
        assertThat(SharedVisit.texts(SharedVisit.onServer(desk, tour.visit()))).doesNotContain(written);
    }

    private static void phones() throws IOException {
        if (tours++ % TOURS_OF_A_PHONE != 0) {
            return;
        }
        network.calm();
        PHONES.forEach(FleetPhone::close);
        PHONES.clear();
        List<String> accounts = List.of("leader", "secretary", "deputy", "handler", "handler");
        for (int one = 0; one < accounts.size(); one++) {
            Path place = folder.resolve("phone" + one + "-" + tours);
            FleetPhone phone = new FleetPhone(place, accounts.get(one), network.address(), tours + one);
            phone.signIn();
            phone.sync();
            PHONES.add(phone);
        }
        desk.signIn("leader");
    }

    private static UUID me(int phone) {
        return PHONES.get(phone).account().who().orElseThrow().officialId();
    }

    private static UUID enterprise() {
        return PHONES.get(0).register().enterprises("", 1).get(0).id();
    }

    private static OfficialLine official(String name) {
        return PHONES.get(0).register().officials(name, 1).get(0);
    }

    private static void everyTextIsEverywhere(SharedTour tour) throws IOException {
        JsonObject onServer = SharedVisit.onServer(desk, tour.visit());
        assertThat(SharedVisit.texts(onServer)).containsAll(tour.said().mustBeThere());
        for (FleetPhone phone : PHONES) {
            assertThat(SharedVisit.texts(phone, tour.visit()))
                    .as(phone.folder().getFileName().toString())
                    .containsAll(tour.said().mustBeThere());
            assertThat(SharedVisit.copy(phone, tour.visit())).isEqualTo(SharedVisit.copy(PHONES.get(0), tour.visit()));
            assertThat(phone.visit(tour.visit()).purpose()).isEqualTo(Json.text(onServer, "purpose"));
        }
    }

    /** The approver never came, and one of the others may have forgotten too. */
    private static void theMissingMemberIsNamedAndWaived(SharedTour tour, Random dice) throws IOException {
        UUID visit = tour.visit();
        FleetPhone lead = PHONES.get(0);
        lead.progress().end(visit);
        tour.quiet();
        int forgetful = dice.nextInt(4);
        List<UUID> missing = new ArrayList<>(List.of(official("严景行").id()));
        for (int one = 0; one < 4; one++) {
            if (one == forgetful && one > 0) {
                missing.add(me(one));
            } else {
                assertThat(PHONES.get(one).progress().closeNotes(visit).refusals())
                        .isEmpty();
            }
            tour.quiet();
        }
        network.closeOff();
        Drafted early = lead.progress().submit(visit);
        assertThat(early.refusals().get(0).code()).isEqualTo(RefusalCode.NOTES_MISSING);
        String said = String.valueOf(early.refusals().get(0).arguments()[0]);
        for (UUID one : missing) {
            assertThat(said).contains(lead.register().official(one).name());
        }
        assertThat(submitRefusal(visit))
                .contains(lead.register().official(missing.get(0)).name());
        missing.forEach(one ->
                assertThat(lead.progress().waive(visit, one, "出差在外").refusals()).isEmpty());
        assertThat(lead.progress().submit(visit).refusals()).isEmpty();
        tour.quiet();
        JsonObject onServer = SharedVisit.onServer(desk, visit);
        assertThat(Json.text(onServer, "state")).isEqualTo("SUBMITTED");
        assertThat(Json.objects(onServer, "missing")).isEmpty();
        assertThat(PHONES)
                .allSatisfy(phone -> assertThat(phone.visit(visit).state()).isEqualTo(VisitState.SUBMITTED));
    }

    /** What the server says to whoever does not ask a phone first. */
    private static String submitRefusal(UUID visit) throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "id", visit);
        return Json.objects(ask("visitSubmit", input), "userErrors").stream()
                .map(error -> Json.text(error, "message"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject ask(String command, JsonObject input) throws IOException {
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        String type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
        String document =
                "mutation($input: " + type + "!) { " + command + "(input: $input) { userErrors { message } } }";
        return Json.child(desk.ask(document, variables), command);
    }
}
