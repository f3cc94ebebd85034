package org.zoufang.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.entry;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.push;
import static org.zoufang.quarantine.QuarantineFixture.settle;
import static org.zoufang.quarantine.QuarantineFixture.text;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;

/** A whole visit whose author has lost the right to it: the office has its words too, and settles them with it. */
@QuarkusTest
class QuarantineAlongIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;
    private final UUID header = Ids.next();
    private final UUID visit = Ids.next();
    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final UUID revised = Ids.next();

    @TestHTTPResource("/")
    String server;

    private Person author;
    private Person office;
    private List<Map<String, Object>> groups;

    QuarantineAlongIT(SignedInFixture people, VisitFixture visits, QuarantineFixture quarantine) {
        this.people = people;
        this.visits = visits;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void aVisitWrittenByOneWhosePostHasEnded() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        Map<String, Object> input = VisitFixture.aVisit(visits.anEnterprise());
        input.put("id", visit.toString());
        Map<String, Object> note = VisitFixture.aNote(visit.toString(), "又来了一次：二号炉停产");
        Map<String, Object> change = Map.of(
                "id", note.get("id"), "baseVersion", 1, "text", "又来了一次：二号炉停产两天", "writtenAt", "2026-11-20T02:00:00Z");
        groups = List.of(
                group(header, Map.of("visitRecord", input)),
                on(header, first, Map.of("noteWrite", note)),
                on(header, second, Map.of("noteWrite", VisitFixture.aNote(visit.toString(), "电价上涨三分"))),
                on(first, revised, Map.of("noteRevise", change)));
        quarantine.losesAllPosts(author.officialId());
    }

    private static Map<String, Object> on(UUID needed, UUID id, Map<String, ?> command) {
        Map<String, Object> group = group(id, command);
        group.put("dependsOn", List.of(needed.toString()));
        return group;
    }

    @Test
    void whatStandsOnItIsKeptUnderItWithItsWordsAndThePhoneIsTold() {
        // When
        JsonPath answer = push(author, groups);

        // Then
        assertThat(answer.getList("data.push.answers.code"))
                .containsExactly(
                        "NOT_PERMITTED", "DEPENDENCY_AT_OFFICE", "DEPENDENCY_AT_OFFICE", "DEPENDENCY_AT_OFFICE");
        assertThat(answer.getString("data.push.answers[1].message")).contains("服务企业办公室");
        Object id = entry(office, header).get("id");
        assertThat(entry(office, first)).containsEntry("code", "DEPENDENCY_AT_OFFICE");
        JsonPath whole = alongOf(id);
        assertThat(whole.getList("data.quarantineEntry.along.groupId"))
                .containsExactly(first.toString(), second.toString());
        assertThat(whole.getList("data.quarantineEntry.along.standsOnId")).containsOnly(id);
        assertThat(text(office, entry(office, first).get("id")).getString("data.quarantineEntry.content"))
                .contains("又来了一次：二号炉停产");
        assertThat(alongOf(entry(office, first).get("id")).getList("data.quarantineEntry.along.groupId"))
                .containsExactly(revised.toString());
    }

    @Test
    void askedAgainNothingIsKeptTwice() {
        // Given
        push(author, groups);

        // When
        push(author, groups);

        // Then
        assertThat(quarantine.count(
                        "select count(*) from command_quarantine where official_id = ?", author.officialId()))
                .isEqualTo(4);
    }

    @Test
    void takenOverItIsWholeAndThePhoneThatAsksHearsItOfEach() {
        // Given
        push(author, groups);
        quarantine.getsThemBack(author.officialId());

        // When
        JsonPath settled = settle(office, entry(office, header).get("id"), "TAKE_OVER", "当时在岗");

        // Then
        assertThat(settled.getList("data.quarantineSettle.userErrors")).isEmpty();
        for (UUID group : List.of(header, first, second, revised)) {
            assertThat(entry(office, group)).as("%s", group).containsEntry("state", "TAKEN_OVER");
        }
        assertThat(quarantine.count(
                        "select count(*) from note_block where visit_id = ? and author_id = ?"
                                + " and text in ('又来了一次：二号炉停产两天', '电价上涨三分')",
                        visit,
                        author.officialId()))
                .isEqualTo(2);
        assertThat(push(author, groups).getList("data.push.answers.outcome")).containsOnly("APPLIED");
    }

    @Test
    void whenThePostComesBackAllOfItIsStoredBySendingItAgain() {
        // Given
        push(author, groups);
        quarantine.getsThemBack(author.officialId());

        // When
        JsonPath again = push(author, groups);

        // Then
        assertThat(again.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(entry(office, first)).containsEntry("state", "STORED");
    }

    @Test
    void setAsideItIsSetAsideWholeAndEachAnswerSaysWhy() {
        // Given
        push(author, groups);

        // When
        settle(office, entry(office, header).get("id"), "DISCARD", "与上周的走访重复");

        // Then
        assertThat(entry(office, revised)).containsEntry("state", "SET_ASIDE").containsEntry("reason", "与上周的走访重复");
        JsonPath asked = push(author, groups);
        assertThat(asked.getList("data.push.answers.code")).containsOnly("OFFICE_SET_ASIDE");
    }

    @Test
    void oneThatDoesNotStandEvenThenWaitsForItselfAndHoldsNothingBack() {
        // Given
        UUID bad = Ids.next();
        Map<String, Object> empty = VisitFixture.aNote(visit.toString(), "");
        push(author, List.of(groups.get(0), on(header, bad, Map.of("noteWrite", empty)), groups.get(2)));
        quarantine.getsThemBack(author.officialId());

        // When
        settle(office, entry(office, header).get("id"), "TAKE_OVER", "当时在岗");

        // Then
        assertThat(entry(office, second)).containsEntry("state", "TAKEN_OVER");
        assertThat(entry(office, bad)).containsEntry("state", "WAITING");
        JsonPath asked = push(author, List.of(on(header, bad, Map.of("noteWrite", empty))));
        assertThat(asked.getString("data.push.answers[0].code"))
                .as("refused for its own sake now, for its author to mend")
                .isEqualTo("REQUIRED");
    }

    @Test
    void itIsNotTakenOverBeforeWhatItStandsOn() {
        // Given
        push(author, groups);

        // When
        JsonPath answer = settle(office, entry(office, first).get("id"), "TAKE_OVER", "先要这一条");

        // Then
        assertThat(answer.getList("data.quarantineSettle.userErrors.code")).containsExactly("DEPENDENCY_REJECTED");
        assertThat(entry(office, first)).containsEntry("state", "WAITING");
    }

    @Test
    void whatStandsOnSomethingThatItsAuthorCanMendStaysWithHim() {
        // Given
        quarantine.getsThemBack(author.officialId());
        UUID wrong = Ids.next();
        UUID note = Ids.next();

        // When
        JsonPath answer = push(
                author,
                List.of(
                        group(wrong, Map.of("visitRecord", VisitFixture.aVisit(UUID.randomUUID()))),
                        on(wrong, note, Map.of("noteWrite", VisitFixture.aNote(visit.toString(), "他自己改")))));

        // Then
        assertThat(answer.getString("data.push.answers[1].code")).isEqualTo("DEPENDENCY_REJECTED");
        assertThat(entry(office, note)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void theOfficeReadsTheWordsUnderTheVisitAndSettlesThemWithIt(String language, int width) {
        push(author, groups);
        quarantine.getsThemBack(author.officialId());
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(office)) {
            // Given
            Object id = entry(office, header).get("id");
            browsing.open("/quarantine");
            assertThat(browsing.page()
                            .locator("tbody a[href='/quarantine/entries/" + id + "']")
                            .count())
                    .isEqualTo(1);
            assertThat(browsing.page()
                            .locator("tbody a[href='/quarantine/entries/"
                                    + entry(office, first).get("id") + "']")
                            .count())
                    .as("it stands under its visit")
                    .isZero();
            browsing.open("/quarantine/entries/" + id);
            assertThat(browsing.page().content()).contains("又来了一次：二号炉停产", "电价上涨三分");
            browsing.picture("quarantine-along").isAccessible();
            // When
            browsing.page().fill("#reason", "当时在岗");
            browsing.page().click("main button[value=TAKE_OVER]");
            // Then
            assertThat(entry(office, second)).containsEntry("state", "TAKEN_OVER");
        }
    }

    private JsonPath alongOf(Object id) {
        return QuarantineFixture.ask(
                office,
                "query($id: ID!) { quarantineEntry(id: $id) { along { groupId code standsOnId } } }",
                Map.of("id", id));
    }
}
