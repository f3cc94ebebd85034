package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.DeviceTime;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** A device's clock is evidence: what it says is kept as it says it, and what looks wrong about it is told. */
@QuarkusTest
class VisitClockIT {

    private static final long HOUR = 3_600_000;

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final Sql sql;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Person lead;
    private String id;

    VisitClockIT(SignedInFixture people, VisitFixture visits, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void aLeadWhoRecorded() {
        lead = people.anOfficial(Role.OFFICIAL);
        id = visits.recordedBy(lead);
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

    @ParameterizedTest
    @CsvSource({"3653, TIME_AHEAD", "1, TIME_AHEAD", "0, ", "-1, TIME_BEHIND", "-3653, TIME_BEHIND"})
    void aNoteAndAPhotoKeepTheTimeThatWasSaidAndAreFlagged(int days, String flag) {
        // Given
        DeviceTime shown = phone(Duration.ofDays(days), 5);
        Map<String, Object> note = VisitFixture.aNote(id, "在现场写的");
        note.put("writtenAt", shown.wall().toString());

        // When
        JsonPath written = Asking.as(lead).on(shown).note("noteWrite", note);
        JsonPath taken = Asking.as(lead).on(shown).photo(VisitFixture.aPhoto(id, shown.wall()));

        // Then
        List<String> flags = flag == null ? List.of() : List.of(flag);
        assertThat(written.getList("note.clockFlags", String.class)).isEqualTo(flags);
        assertThat(Instant.parse(written.getString("note.writtenAt"))).isEqualTo(shown.wall());
        assertThat(taken.getList("photo.clockFlags", String.class)).isEqualTo(flags);
        assertThat(Instant.parse(taken.getString("photo.takenAt"))).isEqualTo(shown.wall());
        for (String part : List.of(written.getString("note.id"), taken.getString("photo.id"))) {
            assertThat(trailed(part)).containsExactly(flag);
            assertThat(fed(part)).containsExactly(flag);
        }
    }

    @Test
    void aPickedPhotoThatSaysNoTimeIsNotFlagged() {
        // Given
        DeviceTime shown = phone(Duration.ofDays(1), 5);

        // When
        JsonPath picked = Asking.as(lead).on(shown).photo(VisitFixture.aPhoto(id, null));

        // Then
        assertThat(picked.getList("photo.clockFlags")).isEmpty();
    }

    @Test
    void theTrailTellsWhatLooksWrongWhereItWasSaid() {
        // Given
        DeviceTime shown = phone(Duration.ofDays(1), 5);

        // When
        Asking.as(lead).on(shown).visit("visitArrive", said(shown));
        Asking.as(lead).visit("visitRevise", Map.of("id", id, "baseVersion", 2, "purpose", "回访"));

        // Then
        assertThat(trailed(id)).containsExactly(null, "ARRIVAL_AHEAD", null);
    }

    private List<String> trailed(String entity) {
        return sql.list(
                "select detail ->> 'clockFlags' as flags from trail where entity_id = ? order by id",
                row -> row.getString("flags"),
                entity);
    }

    /** What phones are told of a note or a photo. */
    private List<String> fed(String entity) {
        return sql.list(
                "select document::json -> 'clockFlags' ->> 0 as flag from feed_document where id = ?::uuid",
                row -> row.getString("flag"),
                entity);
    }

    @Test
    void theVisitsPageSaysInWordsWhatLooksWrong() {
        // Given
        DeviceTime shown = phone(Duration.ofDays(3_653), 5);
        Asking.as(lead).on(shown).visit("visitArrive", said(shown));
        Map<String, Object> note = VisitFixture.aNote(id, "十年后写的");
        note.put("writtenAt", shown.wall().toString());
        Asking.as(lead).on(shown).note("noteWrite", note);
        Asking.as(lead).on(shown).photo(VisitFixture.aPhoto(id, shown.wall()));

        // When
        String chinese =
                new PageVisitor("zh-CN").signedIn(lead).get("/visits/" + id).asString();
        String english =
                new PageVisitor("en").signedIn(lead).get("/visits/" + id).asString();

        // Then
        assertThat(chinese).contains("时间存疑", "到达时间：手机时钟偏快", "服务器收到到达的时间", "时间存疑（手机时钟偏快），服务器收到：", "时间存疑（手机时钟偏快）</span>");
        assertThat(english).contains("Time in doubt", "the phone&#39;s clock was ahead", "Kept as the phone said it");
    }
}
