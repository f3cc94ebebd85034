package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.photoAttach;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.hazard.HazardAsking;
import org.zoufang.hazard.HazardFixture;
import org.zoufang.hazard.HazardFixture.Regulator;

/** Hazards that were found without signal, and whose phone holds them. */
@QuarkusTest
class HazardPushIT {

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final SignedInFixture people;
    private final HazardFixture hazards;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();
    private final UUID photo = UUID.randomUUID();
    private final UUID hazard = UUID.randomUUID();
    private final UUID header = UUID.randomUUID();
    private final UUID noteGroup = UUID.randomUUID();
    private final UUID photoGroup = UUID.randomUUID();
    private final UUID reported = UUID.randomUUID();
    private SignedInFixture.Person official;
    private Phone phone;
    private UUID enterprise;

    HazardPushIT(Rows rows, Rights rights, ChangeReading reading, SignedInFixture people, HazardFixture hazards) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
        this.people = people;
        this.hazards = hazards;
    }

    @BeforeEach
    void signIn() {
        official = people.anOfficial(Role.OFFICIAL);
        phone = new Phone(official);
        enterprise = rows.enterprise();
    }

    private Map<String, Object> report() {
        Map<String, Object> input = new HashMap<>();
        input.put("id", hazard.toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("visitId", visit.toString());
        input.put("noteId", note.toString());
        input.put("photoIds", List.of(photo.toString()));
        input.put("text", "除尘管道积尘");
        input.put("immediate", true);
        input.put("foundAt", "2026-11-20T01:12:03Z");
        return Map.of("hazardReport", input);
    }

    private Map<String, Object> warn(String whom, String number) {
        return Map.of(
                "hazardWarn",
                Map.of(
                        "id",
                        hazard.toString(),
                        "stepId",
                        UUID.randomUUID().toString(),
                        "told",
                        List.of(Map.of("whom", whom, "phone", number, "toldAt", "2026-11-20T01:13:00Z"))));
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> groups = new ArrayList<>(List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(noteGroup, List.of(header), noteWrite(note, visit, "除尘管道积尘")),
                group(photoGroup, List.of(header), photoAttach(photo, visit, "a".repeat(64))),
                group(reported, List.of(header, noteGroup, photoGroup), report())));
        groups.add(group(UUID.randomUUID(), List.of(reported), warn("消防救援", "119")));
        groups.add(group(UUID.randomUUID(), List.of(reported), warn("急救", "120")));
        return groups;
    }

    @Test
    void aDangerGoesWithItsVisitAndWhoWasToldInOnePushAndComesBackOnTheFeed() {
        // When
        JsonPath answer = phone.push(all());
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(answer.getList("data.push.answers[3].rows.entity")).containsExactly("HAZARD");
        assertThat(answer.getInt("data.push.answers[5].rows[0].version")).isEqualTo(3);
        String at = "data.changes.changes.find { it.entity == 'HAZARD' }.document.";
        JsonPath changes = phone.changes(null);
        assertThat(changes.getString(at + "id")).isEqualTo(hazard.toString());
        assertThat(changes.getString(at + "noteId")).isEqualTo(note.toString());
        assertThat(changes.getList(at + "photoIds")).containsExactly(photo.toString());
        assertThat(changes.getString(at + "state")).isEqualTo("IMMEDIATE_DANGER");
        assertThat(changes.getList(at + "told.phone")).containsExactlyInAnyOrder("119", "120");
    }

    @Test
    void sentTwiceItIsOnceAndAnswersTheSame() {
        // Given
        List<?> groups = all();
        String first = phone.answers(groups);
        // When
        String second = phone.answers(groups);
        // Then
        assertThat(second).isEqualTo(first).doesNotContain("REJECTED");
        assertThat(rows.number("select count(*) from hazard_told where hazard_id = ?", hazard))
                .isEqualTo(2);
    }

    @Test
    void theRegulatorToWhomItIsReferredHoldsItAndItsReporterAndNobodyElse() {
        // Given
        phone.push(all());
        Regulator competent = hazards.aRegulator();
        HeldPack regulators = phoneOf(competent.one().officialId());
        HeldPack late = new HeldPack(reading, rights, competent.other().officialId());
        HeldPack foreign = phoneOf(hazards.aRegulator().one().officialId());
        boolean before = regulators.holds(hazard);
        // When
        HazardAsking.give(
                official, hazard, "Refer", "regulatorId", competent.id().toString());
        regulators.contact();
        late.contact();
        foreign.contact();
        // Then
        assertThat(before).isFalse();
        assertThat(regulators.holds(hazard)).isTrue();
        assertThat(late.holds(hazard)).isTrue();
        assertThat(foreign.holds(hazard)).isFalse();
        assertThat(phoneOf(official.officialId()).holds(hazard)).isTrue();
    }

    @Test
    void whoeverIsNoLongerTheRegulatorLosesIt() {
        // Given
        phone.push(all());
        Regulator first = hazards.aRegulator();
        HazardAsking.give(official, hazard, "Refer", "regulatorId", first.id().toString());
        HeldPack regulators = phoneOf(first.one().officialId());
        HeldPack leaver = phoneOf(first.other().officialId());
        boolean held = regulators.holds(hazard) && leaver.holds(hazard);
        // When
        rows.sql(
                "update posting set ended_at = now() where official_id = ?",
                first.other().officialId());
        leaver.contact();
        boolean left = leaver.holds(hazard);
        HazardAsking.give(
                official,
                hazard,
                "Refer",
                "regulatorId",
                hazards.aRegulator().id().toString());
        regulators.contact();
        // Then
        assertThat(held).isTrue();
        assertThat(left).isFalse();
        assertThat(regulators.holds(hazard)).isFalse();
    }

    private HeldPack phoneOf(UUID person) {
        HeldPack held = new HeldPack(reading, rights, person);
        held.contact();
        return held;
    }
}
