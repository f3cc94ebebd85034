package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

class ProgressAndReadingTest {

    private static final UUID ME = FakeSessions.official(1);
    private static final UUID SHE = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private static RefusalCode first(Drafted drafted) {
        return drafted.refusals().get(0).code();
    }

    private void stage(JsonObject visit, UUID id, VisitState state) {
        Json.put(visit, "state", state);
        server.records().put(Entity.VISIT, id, visit);
        phone.sync().run();
    }

    @Test
    void twoPeopleCloseTheirNotesAndTheLeadHandsIn() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.progress().arrive(visit);
        clock.pass(Duration.ofHours(1));
        phone.progress().end(visit);
        phone.progress().closeNotes(visit);
        Drafted tooEarly = phone.progress().submit(visit);
        phone.sync().run();
        PhoneFixture hers = PhoneFixture.aPhoneOf(2, server, clock);
        Drafted notLead = hers.progress().submit(visit);
        hers.progress().closeNotes(visit);
        hers.sync().run();
        phone.sync().run();
        clock.pass(Duration.ofSeconds(1));

        // When
        Drafted submitted = phone.progress().submit(visit);

        // Then
        assertThat(first(tooEarly)).isEqualTo(RefusalCode.NOTES_MISSING);
        assertThat(tooEarly.refusals().get(0).arguments()).containsExactly("干部2");
        assertThat(first(notLead)).isEqualTo(RefusalCode.ONLY_LEAD);
        assertThat(submitted.isKept()).isTrue();
        phone.sync().run();
        assertThat(phone.visit(visit).state()).isEqualTo(VisitState.SUBMITTED);
        assertThat(phone.visit(visit).possible()).isEmpty();
        assertThat(phone.today().today().open()).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void theLeadGoesOnWithoutSomebodyAndSaysWhy() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.progress().arrive(visit);
        phone.progress().end(visit);
        phone.progress().closeNotes(visit);
        List<String> before = phone.visit(visit).possible();

        // When
        Drafted waived = phone.progress().waive(visit, SHE, "出差");

        // Then
        assertThat(before).contains("waive").doesNotContain("submit");
        assertThat(waived.isKept()).isTrue();
        assertThat(first(phone.progress().waive(visit, SHE, "再次"))).isEqualTo(RefusalCode.NOTHING_TO_WAIVE);
        assertThat(first(phone.progress().waive(visit, SHE, " "))).isEqualTo(RefusalCode.REQUIRED);
        assertThat(phone.visit(visit).possible()).contains("submit").doesNotContain("waive");
        assertThat(phone.progress().submit(visit).isKept()).isTrue();
        phone.sync().run();
        assertThat(phone.visit(visit).participants().get(1).waivedReason()).isEqualTo("出差");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void anArrowThatDoesNotExistIsRefused() {
        // Given
        UUID visit = phone.beginVisit();

        // When
        List<Drafted> drafted = List.of(
                phone.progress().end(visit),
                phone.progress().closeNotes(visit),
                phone.progress().submit(visit),
                phone.progress().waive(visit, SHE, "早了"),
                phone.progress().end(SHE));

        // Then
        assertThat(drafted)
                .extracting(ProgressAndReadingTest::first)
                .containsExactly(
                        RefusalCode.NOT_POSSIBLE_IN_STATE,
                        RefusalCode.NOT_POSSIBLE_IN_STATE,
                        RefusalCode.NOT_POSSIBLE_IN_STATE,
                        RefusalCode.NOT_POSSIBLE_IN_STATE,
                        RefusalCode.UNKNOWN_ID);
    }

    @Test
    void anEndThatAClockSetBackPutsBeforeTheArrivalIsKeptAndTold() {
        // Given
        UUID visit = phone.beginVisit();
        phone.progress().arrive(visit);
        clock.pass(Duration.ofHours(-2));

        // When
        Drafted ended = phone.progress().end(visit);

        // Then
        assertThat(ended.isKept()).isTrue();
        assertThat(phone.visit(visit).leftAt()).isEqualTo(clock.now());
        assertThat(phone.visit(visit).clockFlags()).containsExactly(ClockFlag.END_BEFORE_ARRIVAL);
        phone.sync().run();
        assertThat(phone.outbox().entries()).isEmpty();
    }

    @Test
    void whatTheServerFoundWrongWithTheTimesIsShownAndWhatThisVersionDoesNotKnowIsPassedOver() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        JsonObject document = server.records().document(visit).orElseThrow().deepCopy();
        document.add("clockFlags", Json.arrayOfTexts(List.of("END_AHEAD", "MOON_WAS_FULL", "ARRIVAL_AHEAD")));
        server.records().put(Entity.VISIT, visit, document);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).clockFlags()).containsExactly(ClockFlag.ARRIVAL_AHEAD, ClockFlag.END_AHEAD);
    }

    @Test
    void whatTheServerFoundWrongWithTheTimeOfANoteOrAPhotoIsShown() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "十年后写的");
        phone.sync().run();
        JsonObject row = server.records().document(note).orElseThrow().deepCopy();
        row.add("clockFlags", Json.arrayOfTexts(List.of("TIME_AHEAD", "MOON_WAS_FULL")));
        server.records().put(Entity.NOTE, note, row);
        JsonObject photo = Json.object("{\"sha256\":\"00\",\"size\":1,\"clockFlags\":[\"TIME_BEHIND\"]}");
        Json.put(photo, "visitId", visit);
        server.records().put(Entity.PHOTO, UUID.randomUUID(), photo);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).notes().get(0).clockFlags()).containsExactly(ClockFlag.TIME_AHEAD);
        assertThat(phone.visit(visit).photos().get(0).clockFlags()).containsExactly(ClockFlag.TIME_BEHIND);
    }

    @Test
    void aReturnedVisitShowsTheCommentAndIsOpenAgain() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        JsonObject document = server.records().document(visit).orElseThrow().deepCopy();
        Json.put(document, "returnComment", "请补充参加人");
        Json.put(document, "occurredAt", clock.now());
        document.add(
                "legal",
                Json.object("{\"subject\":\"应急局\",\"certificateNumbers\":[\"A1\"],\"inspectionType\":\"CASE\"}"));

        // When
        stage(document, visit, VisitState.RETURNED);

        // Then
        assertThat(phone.visit(visit).returnComment()).isEqualTo("请补充参加人");
        assertThat(phone.visit(visit).legal().certificateNumbers()).containsExactly("A1");
        assertThat(phone.visit(visit).possible()).containsExactly("change", "closeNotes");
    }

    @Test
    void todayShowsWhatIsOpenTheToursToComeAndTheEnterprisesVisited() {
        // Given
        UUID older = phone.beginVisit();
        clock.pass(Duration.ofMinutes(5));
        UUID newer = phone.beginVisit();
        for (int day = 22; day <= 24; day++) {
            JsonObject tour = Json.object("{\"title\":\"调研\",\"stops\":[{\"id\":\"" + new UUID(3, day)
                    + "\",\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"points\":[\"看炉前\"]}]}");
            Json.put(tour, "day", "2026-11-" + day);
            Json.put(tour, "leadId", SHE);
            tour.add("teamIds", Json.arrayOfTexts(List.of(day == 23 ? SHE : ME)));
            server.records().put(Entity.TOUR, new UUID(4, day), tour);
        }
        phone.sync().run();

        // When
        TodayView today = phone.today().today();

        // Then
        assertThat(today.open()).extracting(VisitLine::id).containsExactly(newer, older);
        assertThat(today.tours()).extracting(tour -> tour.day().toString()).containsExactly("2026-11-24");
        assertThat(today.tours().get(0).stops().get(0).enterprise().name()).isEqualTo("泉城铸造有限公司");
        assertThat(today.enterprises()).hasSize(1);
        assertThat(phone.reading().visitsOf(PhoneFixture.FOUNDRY)).hasSize(2);
        assertThat(phone.reading().visitsOf(SHE)).isEmpty();
    }

    @Test
    void aVisitOfSomebodyElseIsKnownAndNotMine() {
        // Given
        JsonObject visit = Json.object("{\"kind\":\"NEW_KIND\",\"participants\":[]}");
        Json.put(visit, "enterpriseId", new UUID(2, 99));

        // When
        stage(visit, new UUID(5, 5), VisitState.ACCEPTED);

        // Then
        VisitView view = phone.visit(new UUID(5, 5));
        assertThat(view.kind()).isNull();
        assertThat(view.lead()).isNull();
        assertThat(view.enterprise().name()).isNull();
        assertThat(phone.today().today().enterprises()).isEmpty();
        assertThat(phone.reading().visits()).extracting(VisitLine::at).containsExactly((java.time.Instant) null);
    }
}
