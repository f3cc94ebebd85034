package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;

/** What a person or a device may get wrong: each is answered with a code, a field and words, in both languages. */
@QuarkusTest
class VisitBadInputIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    private Person lead;
    private Map<String, Object> input;
    private String id;

    @BeforeEach
    void aLeadAboutToRecord() {
        lead = people.anOfficial(Role.OFFICIAL);
        input = VisitFixture.aVisit(visits.anEnterprise());
        id = (String) input.get("id");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        // Given
        input.put("enterpriseId", Ids.next().toString());
        input.put("kind", "ADMIN_INSPECTION");
        input.put("capacity", "DEPUTY");
        input.put("purpose", "长".repeat(2_001));
        input.put("plannedFrom", "2026-12-01T08:00:00Z");
        input.put("plannedTo", "2026-12-01T07:00:00Z");
        input.put("participants", List.of(VisitFixture.aParticipant(Ids.next(), "MEMBER", "OFFICIAL")));

        // When
        JsonPath answer = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(answer.getList("userErrors.code"))
                .containsExactlyInAnyOrder(
                        "END_BEFORE_START",
                        "TOO_LONG",
                        "KIND_NOT_FOR_CAPACITY",
                        "CAPACITY_NOT_HELD",
                        "NEEDS_EXACTLY_ONE_LEAD",
                        "NOT_A_PARTICIPANT",
                        "UNKNOWN_ID",
                        "UNKNOWN_ID");
        assertThat(answer.getList("userErrors.field", String.class))
                .contains("plannedTo", "purpose", "kind", "capacity", "enterpriseId", "participants[0].officialId");
        assertThat(answer.getString("visit")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g", "019a0000000070008000000000000000"
            })
    void aMalformedIdIsAnsweredInBothLanguages(String malformed) {
        // Given
        input.put("enterpriseId", malformed);

        // When
        JsonPath chinese = Asking.as(lead).visit("visitRecord", input);
        JsonPath english = Asking.as(lead).in("en").visit("visitRecord", input);

        // Then
        assertThat(chinese.getList("userErrors.code")).containsExactly("ID_MALFORMED");
        assertThat(chinese.getString("userErrors[0].message")).contains("编号格式不对");
        assertThat(english.getString("userErrors[0].message")).contains("Malformed id");
        assertThat(english.getString("userErrors[0].field")).isEqualTo("enterpriseId");
    }

    @Test
    void aMalformedIdOfAQueryIsAnsweredInBothLanguages() {
        // Given
        String document = "query($id: ID!) { visit(id: $id) { id } }";

        // When
        JsonPath chinese = Asking.as(lead).ask(document, Map.of("id", "nope")).jsonPath();
        JsonPath english =
                Asking.as(lead).in("en").ask(document, Map.of("id", "nope")).jsonPath();

        // Then
        assertThat(chinese.getString("errors[0].message")).contains("编号格式不对");
        assertThat(english.getString("errors[0].message")).contains("Malformed id");
        assertThat(english.getString("errors[0].extensions.code")).isEqualTo("ID_MALFORMED");
    }

    @Test
    void aTimeThatNoClockShowsIsRefused() {
        // Given
        input.put("plannedFrom", "9999-01-01T00:00:00Z");
        input.put("recordedAt", "0001-01-01T00:00:00Z");

        // When
        JsonPath answer = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(answer.getList("userErrors.code")).containsOnly("TIME_OUT_OF_RANGE");
        assertThat(answer.getList("userErrors.field")).containsExactlyInAnyOrder("plannedFrom", "recordedAt");
    }

    @Test
    void anArrivalThatNoClockShowsIsRefused() {
        // Given
        Asking.as(lead).visit("visitRecord", input);

        // When
        JsonPath answer = Asking.as(lead)
                .in("en")
                .visit("visitArrive", VisitFixture.at(id, Instant.parse("2300-01-01T00:00:00Z")));

        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("TIME_OUT_OF_RANGE");
        assertThat(answer.getString("userErrors[0].field")).isEqualTo("at.wall");
    }

    @Test
    void aNoteOfAMegabyteIsRefusedAndTheVisitStays() {
        // Given
        Asking.as(lead).visit("visitRecord", input);

        // When
        JsonPath answer = Asking.as(lead).note("noteWrite", VisitFixture.aNote(id, "x".repeat(1_000_000)));

        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("TOO_LONG");
        assertThat(answer.getString("userErrors[0].message")).contains("20,000");
        assertThat(Asking.as(lead).look(id).getInt("data.visit.noteCount")).isZero();
    }

    @Test
    void aRequestBeyondTheDoorsLimitIsRefusedWithACode() {
        // Given
        Map<String, Object> note = VisitFixture.aNote(id, "铸".repeat(1024 * 1024));

        // When
        Response answer = Asking.as(lead)
                .ask(
                        "mutation($input: NoteWriteInput!) { noteWrite(input: $input) { userErrors { code } } }",
                        Map.of("input", note));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BODY_TOO_LARGE");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("请分几次送");
    }

    @Test
    void aThousandParticipantsAreRefusedInOneSentence() {
        // Given as many as the door lets through; ten thousand do not pass it (VariableLimitsTest)
        List<Object> crowd = new ArrayList<>(
                Collections.nCopies(1000, VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL")));
        input.put("participants", crowd);

        // When
        JsonPath answer = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("TOO_MANY_PARTICIPANTS");
        assertThat(answer.getString("userErrors[0].message")).contains("200");
    }

    @Test
    void charactersThatTheDatabaseCannotKeepAreTidied() {
        // Given
        input.put("purpose", "炉\u0000前\uD83D");

        // When
        JsonPath answer = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(answer.getString("visit.purpose")).isEqualTo("炉前\uFFFD");
    }

    @Test
    void theSamePersonTwiceAndTwoLeadsAreRefused() {
        // Given
        Map<String, Object> self = VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL");
        input.put("participants", List.of(self, self));

        // When
        JsonPath answer = Asking.as(lead).visit("visitRecord", input);

        // Then
        assertThat(answer.getList("userErrors.code"))
                .containsExactlyInAnyOrder("NEEDS_EXACTLY_ONE_LEAD", "PARTICIPANT_TWICE");
    }
}
