package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** What is shown of visits that are half known, over, withdrawn or somebody else's. */
class EdgesOfReadingTest {

    private static final UUID ME = FakeSessions.official(1);
    private static final UUID OTHER = FakeSessions.official(2);
    private static final UUID VISIT = new UUID(8, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneStore store = phone.store();

    /** A visit that the phone has from its server. */
    private void visit(UUID id, String state, UUID lead, String more) {
        JsonObject visit = Json.object("{'kind':'SERVICE_VISIT'" + more + "}");
        Json.put(visit, "state", state);
        Json.put(visit, "enterpriseId", PhoneFixture.FOUNDRY);
        JsonObject participant = Json.object("{'role':'LEAD'}");
        Json.put(participant, "officialId", lead);
        visit.add("participants", Json.arrayOf(List.of(participant)));
        store.pack().put(PackRow.of(Entity.VISIT, id, 1, visit));
    }

    private void note(int number, UUID author, String more) {
        JsonObject note = Json.object("{'text':'第" + number + "段'" + more + "}");
        Json.put(note, "visitId", VISIT);
        Json.put(note, "authorId", author);
        store.pack().put(PackRow.of(Entity.NOTE, new UUID(9, number), 1, note));
    }

    private CommandGroup put(String name, UUID aggregate, UUID subject, String input, GroupState state) {
        JsonObject all = Json.object(input);
        Json.put(all, "id", subject);
        CommandGroup group = CommandGroup.of(new UUID(5, 1), ME, aggregate, new Command(name, all), clock.now())
                .in(state);
        store.outbox().put(group);
        return group;
    }

    @Test
    void aVisitOfWhichOnlyANoteIsKnownIsInNoList() {
        // Given
        put("noteWrite", VISIT, new UUID(9, 1), "{'text':'只有这一段'}", GroupState.WAITING);

        // Then
        assertThat(phone.reading().visits()).isEmpty();
        assertThat(phone.reading().visit(VISIT)).isEmpty();
        assertThat(phone.outbox().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, 0, true", "SENDING, 1, false", "WAITING, 1, false", "REJECTED, 1, true", "APPLIED, 1, false"})
    void theKindIsOpenUntilTheServerMayHaveTheVisitAndAgainWhenItIsRefused(
            GroupState state, int attempts, boolean open) {
        // Given
        UUID visit = phone.beginVisit();
        CommandGroup header = store.outbox().of(visit).get(0);
        store.outbox().put((attempts > 0 ? header.sent() : header).in(state));
        store.pack().put(PackRow.of(Entity.VISIT, visit, 1, Json.object("{'participants':[],'state':'DRAFT'}")));

        // Then
        assertThat(phone.visit(visit).kindIsOpen()).isEqualTo(open);
    }

    @Test
    void todayIsWhereOneTakesPartOrWroteItDownAndToursOneLeadsOrIsOn() {
        // Given
        visit(new UUID(8, 1), "DRAFT", OTHER, "");
        visit(new UUID(8, 2), "DRAFT", OTHER, ",'recordedById':'" + ME + "'");
        visit(new UUID(8, 3), "DRAFT", ME, "");
        for (int number = 1; number <= 3; number++) {
            JsonObject tour = Json.object("{'day':'2026-11-2" + (3 + number) + "','stops':[]}");
            Json.put(tour, "leadId", number == 1 ? ME : OTHER);
            tour.add("teamIds", Json.arrayOfTexts(number == 2 ? List.of(ME) : List.of()));
            store.pack().put(PackRow.of(Entity.TOUR, new UUID(12, number), 1, tour));
        }

        // When
        TodayView today = phone.today().today();

        // Then
        assertThat(today.open()).extracting(VisitLine::id).containsExactlyInAnyOrder(new UUID(8, 2), new UUID(8, 3));
        assertThat(today.tours()).extracting(TourView::id).containsExactly(new UUID(12, 1), new UUID(12, 2));
    }

    @Test
    void aSearchLooksAtWhatWasThereWhenItBeganAndNeverAtWhatWasWithdrawn() {
        // Given
        visit(VISIT, "DRAFT", ME, "");
        note(1, ME, ",'withdrawn':true");
        note(2, ME, "");
        VisitSearch search = phone.search();
        int hidden = search.visits("第1段", 9).size();
        int before = search.visits("第2段", 9).size();
        note(3, ME, "");

        // When
        int later = search.visits("第3段", 9).size();

        // Then
        assertThat(hidden).isZero();
        assertThat(before).isEqualTo(1);
        assertThat(later).isZero();
        assertThat(phone.search().visits("第3段", 9)).hasSize(1);
    }

    @Test
    void theWordsOfAnEntryAreCopiedWithoutEmptyOnesAndALongTextIsShortened() {
        // Given
        CommandGroup entry = put(
                "problemSubmit",
                new UUID(7, 1),
                new UUID(7, 1),
                "{'text':'" + "长".repeat(500) + "','purpose':'','text2':null}",
                GroupState.WAITING);

        // Then
        assertThat(phone.outbox().words(entry.id())).isEqualTo("长".repeat(500));
        String shown = phone.outbox().entry(entry.id()).orElseThrow().text();
        assertThat(shown).hasSizeLessThan(500);
        assertThat("长".repeat(500)).startsWith(shown);
    }

    @Test
    void aStepOnAFindingThatLeftIsListedWithoutItsEnterprise() {
        // Given
        put("problemConfirm", new UUID(7, 1), new UUID(7, 1), "{}", GroupState.WAITING);

        // Then
        assertThat(phone.outbox().entries()).singleElement().satisfies(one -> assertThat(one.enterprise())
                .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7, -, 2026-11-08",
                "-, 7, 2026-11-08",
                "31, 7, 2026-11-08",
                "7, 31, 2026-11-08",
                "7, 7, 2026-11-08",
                "-, -, -",
            })
    void ofSeveralPairingsWithOneEnterpriseTheSoonestDayCounts(Integer first, Integer second, String due) {
        // Given
        String one = pairing("2026-11-01", first);
        store.settings().put(Setting.PAIRINGS, "{'all':[" + one + "," + pairing("2026-11-01", second) + "]}");

        // When
        Optional<ContactView> view = Optional.of(phone.today().contacts().get(PhoneFixture.FOUNDRY));

        // Then
        assertThat(view.map(ContactView::due).map(Object::toString)).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVICE_VISIT | 1 | ,'arrivedAt':'2026-11-10T01:00:00Z' | 2026-11-10",
                "SERVICE_VISIT | 1 | ,'arrivedAt':'2026-11-01T01:00:00Z' | 2026-11-05",
                "SERVICE_VISIT | 1 | | 2026-11-05",
                "SERVICE_VISIT | 2 | ,'arrivedAt':'2026-11-10T01:00:00Z' | 2026-11-05",
                "HOLOGRAM | 1 | ,'arrivedAt':'2026-11-10T01:00:00Z' | 2026-11-05",
                "ADMIN_INSPECTION | 1 | ,'arrivedAt':'2026-11-10T01:00:00Z' | 2026-11-05",
            })
    void onlyOnesOwnVisitsOfAKindThatIsAContactCount(String kind, int who, String more, String last) {
        // Given
        store.settings()
                .put(
                        Setting.PAIRINGS,
                        "{'all':[" + pairing(null, 7).replace("}", ",'lastContactOn':'2026-11-05'}") + "]}");
        visit(VISIT, "ENDED", FakeSessions.official(who), (more == null ? "" : more) + ",'kind':'" + kind + "'");

        // When
        ContactView view = phone.today().contacts().get(PhoneFixture.FOUNDRY);

        // Then
        assertThat(view.last()).hasToString(last);
        assertThat(view.due()).as("without a beginning nothing is due").isNull();
    }

    private static String pairing(String from, Integer every) {
        return "{'id':'" + PhoneFixture.FOUNDRY + "'" + (from == null ? "" : ",'from':'" + from + "'")
                + (every == null ? "" : ",'contactEvery':" + every) + "}";
    }

    @Test
    void aLineCountsThePhotosThatTheServerSaysItHas() {
        // Given
        visit(VISIT, "DRAFT", ME, "");
        for (String state : new String[] {"STORED", "EXPECTED"}) {
            JsonObject photo = Json.object("{'state':'" + state + "','visitId':'" + VISIT + "'}");
            store.pack().put(PackRow.of(Entity.PHOTO, new UUID(10, state.length()), 1, photo));
        }

        // When
        VisitLine line = phone.reading().visits().get(0);

        // Then
        assertThat(line.photosStored()).isEqualTo(1);
        assertThat(line.photoCount()).isEqualTo(2);
    }
}
