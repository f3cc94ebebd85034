package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.DeviceTime;
import org.zoufang.contract.Role;
import org.zoufang.web.PageVisitor;

/** A device's clock is evidence: what it says is kept as it says it, and what looks wrong about it is told. */
@QuarkusTest
class VisitClockIT {

    private static final long HOUR = 3_600_000;

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Person lead;
    private String id;

    VisitClockIT(SignedInFixture people, VisitFixture visits) {
        this.people = people;
        this.visits = visits;
    }

    @BeforeEach
    void aLeadWhoRecorded() {
        lead = people.anOfficial(Role.OFFICIAL);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        id = (String) input.get("id");
        Asking.as(lead).visit("visitRecord", input);
    }

    /** What a phone shows that was started {@code hours} before, with its clock wrong by as much. */
    private DeviceTime phone(Duration wrong, long hours) {
        return new DeviceTime(now.plus(wrong), hours * HOUR, 7);
    }

    private Map<String, Object> said(DeviceTime at) {
        Map<String, Object> time =
                Map.of("wall", at.wall().toString(), "elapsedMillis", at.elapsedMillis(), "bootCount", at.bootCount());
        return Map.of("id", id, "at", time);
    }

    /** What the phone said {@code ago} before what it shows now. */
    private static DeviceTime before(DeviceTime shown, Duration ago) {
        return new DeviceTime(shown.wall().minus(ago), shown.elapsedMillis() - ago.toMillis(), shown.bootCount());
    }

    @ParameterizedTest
    @CsvSource({
        "3653, ARRIVAL_AHEAD, END_AHEAD",
        "1, ARRIVAL_AHEAD, END_AHEAD",
        "-1, ARRIVAL_BEHIND, END_BEHIND",
        "-3653, ARRIVAL_BEHIND, END_BEHIND"
    })
    void aPhoneThatIsDaysWrongHandsInAsItSaysAndIsTold(int days, String arrival, String end) {
        // Given
        DeviceTime shown = phone(Duration.ofDays(days), 5);
        DeviceTime arrived = before(shown, Duration.ofHours(2));
        DeviceTime left = before(shown, Duration.ofHours(1));

        // When
        JsonPath began = Asking.as(lead).on(shown).visit("visitArrive", said(arrived));
        JsonPath ended = Asking.as(lead).on(shown).visit("visitEnd", said(left));

        // Then
        assertThat(began.getList("userErrors")).isEmpty();
        assertThat(began.getList("visit.clockFlags")).containsExactly(arrival);
        assertThat(ended.getList("visit.clockFlags")).containsExactly(arrival, end);
        assertThat(Instant.parse(ended.getString("visit.arrivedAt"))).isEqualTo(arrived.wall());
        assertThat(Instant.parse(ended.getString("visit.leftAt"))).isEqualTo(left.wall());
        assertThat(Duration.between(now.minus(Duration.ofHours(2)), Instant.parse(ended.getString("visit.occurredAt"))))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(Instant.parse(ended.getString("visit.leftReceivedAt"))).isAfterOrEqualTo(now);
    }

    @Test
    void aTimeToComeIsKeptAndFlaggedWithoutAContactButNotTheDrift() {
        // Given
        Instant ahead = now.plus(1, ChronoUnit.HOURS);

        // When
        JsonPath arrival = Asking.as(lead).visit("visitArrive", VisitFixture.at(id, now.plus(1, ChronoUnit.MINUTES)));
        JsonPath end = Asking.as(lead).visit("visitEnd", VisitFixture.at(id, ahead));

        // Then
        assertThat(arrival.getList("visit.clockFlags")).isEmpty();
        assertThat(end.getList("visit.clockFlags")).containsExactly("END_AHEAD");
        assertThat(Instant.parse(end.getString("visit.leftAt"))).isEqualTo(ahead);
    }

    @Test
    void workOfYesterdayByARightClockIsNotFlagged() {
        // Given
        DeviceTime shown = phone(Duration.ZERO, 30);

        // When
        Asking.as(lead).on(shown).visit("visitArrive", said(before(shown, Duration.ofHours(25))));
        JsonPath ended = Asking.as(lead).on(shown).visit("visitEnd", said(before(shown, Duration.ofHours(24))));

        // Then
        assertThat(ended.getList("visit.clockFlags")).isEmpty();
        assertThat(ended.getString("visit.occurredAt")).isEqualTo(ended.getString("visit.arrivedAt"));
    }

    @Test
    void aClockThatWasSetBackInBetweenLeavesAnEndBeforeTheArrival() {
        // Given
        DeviceTime wrong = phone(Duration.ofHours(3), 5);
        DeviceTime right = phone(Duration.ZERO, 6);

        // When
        Asking.as(lead).on(wrong).visit("visitArrive", said(wrong));
        JsonPath ended = Asking.as(lead).on(right).visit("visitEnd", said(right));

        // Then
        assertThat(ended.getList("userErrors")).isEmpty();
        assertThat(ended.getList("visit.clockFlags"))
                .containsExactly("ARRIVAL_AHEAD", "END_BEFORE_ARRIVAL", "CLOCK_CHANGED");
        assertThat(ended.getString("visit.state")).isEqualTo("ENDED");
    }

    @Test
    void theVisitsPageSaysInWordsWhatLooksWrong() {
        // Given
        DeviceTime shown = phone(Duration.ofDays(3_653), 5);
        Asking.as(lead).on(shown).visit("visitArrive", said(shown));
        Map<String, Object> note = VisitFixture.aNote(id, "十年后写的");
        note.put("writtenAt", shown.wall().toString());
        Asking.as(lead).on(shown).note("noteWrite", note);

        // When
        String chinese =
                new PageVisitor("zh-CN").signedIn(lead).get("/visits/" + id).asString();
        String english =
                new PageVisitor("en").signedIn(lead).get("/visits/" + id).asString();

        // Then
        assertThat(chinese).contains("时间存疑", "到达时间：手机时钟偏快", "服务器收到到达的时间", "时间存疑，服务器收到：");
        assertThat(english).contains("Time in doubt", "the phone&#39;s clock was ahead", "Kept as the phone said it");
    }
}
