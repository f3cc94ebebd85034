package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.sync.RoundReport;

/** Law 10: a server restored from yesterday's backup gets yesterday's work back from the phones. */
class RestoreIT {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 40;
    private static final List<String> PEOPLE = List.of("leader", "secretary", "liaison");

    @TempDir
    Path folder;

    private ServerProcess server;
    private final Map<String, FleetPhone> phones = new LinkedHashMap<>();
    private int pictures;

    @BeforeEach
    void theCityIsUp() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        for (String name : PEOPLE) {
            phones.put(name, signedIn(name, name));
        }
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        phones.values().forEach(FleetPhone::close);
        server.close();
    }

    private FleetPhone signedIn(String place, String name) throws IOException {
        FleetPhone phone = new FleetPhone(folder.resolve(place), name, server.address(), SEED + place.hashCode());
        phone.signIn();
        assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
        return phone;
    }

    @Test
    void whatWasHandedInAfterTheBackupComesBackFromThePhones() throws Exception {
        // Given
        UUID yesterdays = aVisitOfTwo("昨天的走访");
        work(yesterdays);
        quiet();
        Path backup = backupWhileAllPush(yesterdays);
        UUID todays = aVisitOfTwo("备份以后的走访");
        work(todays);
        work(yesterdays);
        quiet();
        List<UUID> visits = List.of(yesterdays, todays);
        Map<UUID, Seen> before = seenBy("leader", visits);

        // When
        server.destroy();
        server.moveTo(folder.resolve("restored"));
        assertThat(server.command("restore", backup.toString())).satisfies(RestoreIT::wentWell);
        server.start();
        assertThat(seenByANewPhone("early", "leader"))
                .as("the server went back in time")
                .doesNotContain(todays);
        quiet();

        // Then
        assertThat(seenBy("leader", visits)).as("nothing lost, nothing double").isEqualTo(before);
        assertThat(seenBy("secretary", visits)).isEqualTo(before);
        FleetPhone fresh = signedIn("fresh", "leader");
        phones.put("fresh", fresh);
        assertThat(seenBy("fresh", visits)).as("phones equal the server").isEqualTo(before);
        photosAreGivenOutAsTheyWereTaken(before);
    }

    @Test
    void aCopyMadeByHandServesNobodyUntilItsEpochIsRenewedAndThenNothingIsLost() throws Exception {
        // Given
        UUID yesterdays = aVisitOfTwo("抄下来以前");
        quiet();
        server.close();
        Path copy = folder.resolve("copy");
        copy(server.data(), copy);
        server.start();
        UUID todays = aVisitOfTwo("抄下来以后");
        work(todays);
        quiet();
        Map<UUID, Seen> before = seenBy("leader", List.of(yesterdays, todays));
        server.destroy();
        server.moveTo(copy);
        server.start();

        // When
        RoundReport behind = phones.get("leader").sync();
        RoundReport.End early = endOfANewPhone("early", "office");
        ServerProcess.Answer renewed = server.command("renew-epoch");
        quiet();

        // Then
        assertThat(behind.end()).isEqualTo(RoundReport.End.FAILED);
        assertThat(Files.readString(server.log())).contains("run the command renew-epoch");
        assertThat(early).as("nobody else is served either").isEqualTo(RoundReport.End.FAILED);
        assertThat(renewed).satisfies(RestoreIT::wentWell);
        assertThat(seenBy("leader", before.keySet())).isEqualTo(before);
        assertThat(seenByANewPhone("fresh", "secretary")).contains(yesterdays, todays);
    }

    private static void wentWell(ServerProcess.Answer answer) {
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    private UUID aVisitOfTwo(String purpose) {
        FleetPhone leader = phones.get("leader");
        UUID firm = leader.register().enterprises("", 1).get(0).id();
        UUID visit = leader.visits()
                .begin(firm, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        leader.visits().setPurpose(visit, purpose);
        UUID secretary = phones.get("secretary").account().who().orElseThrow().officialId();
        leader.visits().addParticipant(visit, secretary, ParticipantRole.RECORDER, Role.SECRETARY);
        assertThat(leader.sync().needPerson()).isZero();
        assertThat(phones.get("secretary").sync().end()).isEqualTo(RoundReport.End.DONE);
        leader.progress().arrive(visit);
        return visit;
    }

    /** Both write and take a photo. */
    private void work(UUID visit) throws IOException {
        for (String name : List.of("leader", "secretary")) {
            FleetPhone phone = phones.get(name);
            assertThat(phone.write(visit, name + "写的第" + ++pictures + "段").isKept())
                    .isTrue();
            Path file = folder.resolve("photo" + pictures + ".jpg");
            assertThat(phone.attach(visit, Picture.take(file, 200, pictures)).isKept())
                    .isTrue();
        }
    }

    /** Three phones write and send without a pause while the backup is taken. */
    private Path backupWhileAllPush(UUID visit) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Map<String, Integer> sent = new ConcurrentHashMap<>();
        List<Thread> writers = PEOPLE.stream()
                .map(name -> new Thread(() -> pushOn(name, visit, sent, done)))
                .toList();
        writers.forEach(Thread::start);
        Path shelf = folder.resolve("backups");
        ServerProcess.Answer answer = server.command("backup", shelf.toString());
        done.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(answer).satisfies(RestoreIT::wentWell);
        assertThat(sent).as("all sent meanwhile").containsOnlyKeys(PEOPLE);
        try (Stream<Path> made = Files.list(shelf)) {
            Path backup = made.filter(one -> one.getFileName().toString().startsWith("zoufang-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(server.command("verify-backup", backup.toString())).satisfies(RestoreIT::wentWell);
            return backup;
        }
    }

    private void pushOn(String name, UUID visit, Map<String, Integer> sent, AtomicBoolean done) {
        FleetPhone phone = phones.get(name);
        UUID own = name.equals("liaison") ? aVisitOfHisOwn(phone) : visit;
        for (int number = 1; !done.get(); number++) {
            phone.write(own, name + "边备份边写" + number);
            if (phone.sync().end() == RoundReport.End.DONE) {
                sent.merge(name, 1, Integer::sum);
            }
        }
    }

    private static UUID aVisitOfHisOwn(FleetPhone phone) {
        return phone.register().enterprises("", 500).stream()
                .flatMap(firm -> Stream.of(VisitKind.values())
                        .filter(kind -> kind != VisitKind.ADMIN_INSPECTION)
                        .filter(kind -> VisitKindPolicy.mayRecord(kind, Role.LIAISON_OFFICER))
                        .map(kind -> phone.visits().begin(firm.id(), kind, Role.LIAISON_OFFICER)))
                .filter(Drafted::isKept)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Until nothing waits anywhere and everybody has pulled what the last one sent; the secretary comes first. */
    private void quiet() {
        List<FleetPhone> everybody = List.of(phones.get("secretary"), phones.get("liaison"), phones.get("leader"));
        boolean quiet = false;
        for (int round = 0; round < ROUNDS && !quiet; round++) {
            quiet = true;
            for (FleetPhone phone : everybody) {
                phone.mending().hurry();
                quiet &= phone.sync().end() == RoundReport.End.DONE;
                phone.upload();
            }
            quiet &= everybody.stream()
                    .allMatch(phone -> phone.outbox().entries().isEmpty());
        }
        everybody.forEach(phone -> assertThat(phone.outbox().entries()).isEmpty());
        everybody.forEach(FleetPhone::sync);
    }

    private Map<UUID, Seen> seenBy(String name, Iterable<UUID> visits) {
        Map<UUID, Seen> seen = new LinkedHashMap<>();
        visits.forEach(visit -> seen.put(visit, Seen.of(phones.get(name).visit(visit))));
        return seen;
    }

    /** What the server has for somebody, as a phone that never was there gets it. */
    private RoundReport.End endOfANewPhone(String place, String name) throws IOException {
        try (FleetPhone phone =
                new FleetPhone(folder.resolve(place), name, server.address(), SEED + place.hashCode())) {
            phone.signIn();
            return phone.sync().end();
        }
    }

    private List<UUID> seenByANewPhone(String place, String name) throws IOException {
        try (FleetPhone phone = signedIn(place, name)) {
            return phone.visitIds();
        }
    }

    private void photosAreGivenOutAsTheyWereTaken(Map<UUID, Seen> seen) throws Exception {
        LeaderDesk desk = new LeaderDesk(server.address());
        desk.signIn("leader");
        for (Seen one : seen.values()) {
            TreeSet<String> given = new TreeSet<>();
            for (JsonObject photo : desk.photos(one.visit().toString())) {
                byte[] bytes = desk.original(Json.text(photo, "id"));
                given.add(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + " true");
            }
            assertThat(given).hasSameSizeAs(one.photos()).containsAll(one.photos());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
