package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.MortalStore;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;

/** Two phones and a server do whatever the dice say, on a network that does whatever it likes; a simple model knows the end. */
class SeededModelTest {

    private static final int SEQUENCES = 100;
    private static final int LENGTH = 60;
    private static final FakeServer.Fault[] FAULTS = {
        FakeServer.NONE,
        FakeServer.NONE,
        FakeServer.LOST,
        FakeServer.ANSWER_LOST,
        FakeServer.DOUBLED,
        FakeServer.status(500),
        FakeServer.status(503)
    };

    private MutableClock clock;
    private FakeServer server;
    private Random dice;
    private final MortalStore[] stores = new MortalStore[2];
    private final MemoryVault[] vaults = new MemoryVault[2];
    private final PhoneFixture[] phones = new PhoneFixture[2];
    private final List<UUID> visits = new ArrayList<>();
    private final List<Map<UUID, UUID>> visitOf = List.of(new HashMap<>(), new HashMap<>());
    private final Map<UUID, String> model = new HashMap<>();

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Integer.getInteger("zoufang.sequences", SEQUENCES); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostAndNothingIsDoubleWhateverTheDiceSay(long seed) {
        // Given
        begin(seed);

        // When
        for (int step = 0; step < LENGTH; step++) {
            act(dice.nextInt(2));
        }
        settle();

        // Then
        for (PhoneFixture phone : phones) {
            Oracle.allIsQuiet(server, phone);
        }
        model.forEach((note, text) -> assertThat(server.records().document(note))
                .as("note " + note)
                .hasValueSatisfying(
                        document -> assertThat(Json.text(document, "text")).isEqualTo(text)));
        long notes = server.records().rows().values().stream()
                .filter(row -> row.entity() == org.zoufang.contract.Entity.NOTE)
                .count();
        assertThat(notes).isEqualTo(model.size());
    }

    private void begin(long seed) {
        clock = MutableClock.atWork();
        server = PhoneFixture.aServer(clock);
        dice = new Random(seed);
        for (int one = 0; one < 2; one++) {
            stores[one] = new MortalStore(new MemoryStore());
            vaults[one] = new MemoryVault();
            start(one);
            phones[one].signIn(one + 1, "right");
            phones[one].sync().run();
        }
    }

    private void start(int one) {
        stores[one].live();
        phones[one] = new PhoneFixture(stores[one], vaults[one], server, clock, dice.nextLong());
    }

    private void act(int one) {
        switch (dice.nextInt(10)) {
            case 0 -> plan(one);
            case 1, 2 -> write(one);
            case 3, 4 -> revise(one);
            case 5 -> step(one);
            case 6 -> stores[one].dieAt(1 + dice.nextInt(4), dice.nextBoolean());
            case 7 -> clock.pass(Duration.ofSeconds(dice.nextInt(120)));
            default -> round(one);
        }
    }

    private void plan(int one) {
        stores[one].live();
        UUID visit = phones[one].beginVisit();
        phones[one]
                .visits()
                .addParticipant(visit, FakeSessions.official(2 - one), ParticipantRole.MEMBER, Role.OFFICIAL);
        visits.add(visit);
    }

    private void write(int one) {
        stores[one].live();
        UUID visit = visits.isEmpty() ? new UUID(0, 0) : visits.get(dice.nextInt(visits.size()));
        String text = "第" + dice.nextInt(1_000_000) + "句";
        Drafted drafted = phones[one].notes().write(visit, org.zoufang.contract.NoteKind.TEXT, null, text);
        if (drafted.isKept()) {
            model.put(drafted.id(), text);
            visitOf.get(one).put(drafted.id(), visit);
        }
    }

    private void revise(int one) {
        stores[one].live();
        List<UUID> mine = new ArrayList<>(visitOf.get(one).keySet());
        mine.sort(null);
        if (!mine.isEmpty()) {
            UUID note = mine.get(dice.nextInt(mine.size()));
            String text = "改" + dice.nextInt(1_000_000);
            if (phones[one]
                    .notes()
                    .revise(visitOf.get(one).get(note), note, text)
                    .isKept()) {
                model.put(note, text);
            }
        }
    }

    private void step(int one) {
        stores[one].live();
        if (!visits.isEmpty()) {
            UUID visit = visits.get(dice.nextInt(visits.size()));
            switch (dice.nextInt(4)) {
                case 0 -> phones[one].progress().arrive(visit);
                case 1 -> phones[one].progress().end(visit);
                case 2 -> phones[one].progress().closeNotes(visit);
                default -> phones[one].visits().setPurpose(visit, "目的" + dice.nextInt(9));
            }
        }
    }

    private void round(int one) {
        server.next(FAULTS[dice.nextInt(FAULTS.length)], FAULTS[dice.nextInt(FAULTS.length)]);
        try {
            phones[one].sync().run();
        } catch (MortalStore.Killed e) {
            start(one);
        }
    }

    private void settle() {
        stores[0].live();
        stores[1].live();
        while (!server.isCalm()) {
            sync(0);
        }
        for (int round = 0; round < 6; round++) {
            for (int one = 0; one < 2; one++) {
                stores[one].live();
                for (OutboxEntry entry : phones[one].outbox().entries()) {
                    phones[one].mending().setAside(entry.id());
                }
                phones[one].mending().hurry();
                sync(one);
            }
            clock.pass(Duration.ofHours(1));
        }
    }

    /** A round; the person signs in again where the lost answer to a renewal asks for it. */
    private void sync(int one) {
        if (phones[one].sync().run().end() == RoundReport.End.SIGN_IN_NEEDED) {
            try {
                phones[one].signIn(one + 1, "right");
            } catch (java.io.UncheckedIOException e) {
                // The fault that was meant for the round met the sign-in.
            }
        }
    }
}
