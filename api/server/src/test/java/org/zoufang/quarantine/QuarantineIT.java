package org.zoufang.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.entry;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.noteWrite;
import static org.zoufang.quarantine.QuarantineFixture.push;
import static org.zoufang.quarantine.QuarantineFixture.settle;
import static org.zoufang.quarantine.QuarantineFixture.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;

/** What could not be stored in its place is kept, seen by the right people, and settled by a person's hand. */
@QuarkusTest
class QuarantineIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;

    private Person author;
    private Person office;
    private UUID firm;
    private UUID visit;

    QuarantineIT(SignedInFixture people, VisitFixture visits, QuarantineFixture quarantine) {
        this.people = people;
        this.visits = visits;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void somebodyTakesPartInAVisit() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        Person lead = people.anOfficial(Role.OFFICIAL);
        firm = visits.anEnterprise();
        visit = visits.aVisitOf(lead.officialId(), firm);
        quarantine.joins(author.officialId(), visit);
    }

    @Test
    void aNoteThatComesAfterItsAuthorLeftTheTeamWaitsForTheOfficeWithItsWords() {
        // Given
        UUID group = Ids.next();
        quarantine.isRemoved(author.officialId(), visit);

        // When
        JsonPath answer = push(author, List.of(group(group, noteWrite(visit, "二号炉停产两天"))));

        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("REJECTED");
        Map<String, Object> kept = entry(office, group);
        assertThat(kept)
                .containsEntry("state", "WAITING")
                .containsEntry("what", "写笔记")
                .containsEntry("visitId", visit.toString())
                .containsEntry("enterprise", Map.of("id", firm.toString()))
                .containsEntry("author", Map.of("id", author.officialId().toString()));
        assertThat(kept.get("writtenAt")).isNotNull();
        JsonPath text = text(office, kept.get("id"));
        assertThat(text.getString("data.quarantineEntry.commands[0].fields.find { it.name == 'text' }.value"))
                .isEqualTo("二号炉停产两天");
        assertThat(text.getString("data.quarantineEntry.commands[0].fields.find { it.name == 'kind' }.label"))
                .isEqualTo("类别");
    }

    @Test
    void itsAuthorSeesHisOwnAndNobodyElseDoesButTheOffice() {
        // Given
        UUID group = keptNote("仅本人和服务办可见");
        Person stranger = people.anOfficial(Role.OFFICIAL);
        Person administrator = people.anOfficial(Role.ADMINISTRATOR);

        // When
        Map<String, Object> own = entry(author, group);

        // Then
        assertThat(own).containsEntry("code", "NOT_A_PARTICIPANT");
        assertThat(entry(stranger, group)).isEmpty();
        assertThat(entry(administrator, group)).isEmpty();
        assertThat(text(stranger, own.get("id")).getString("data.quarantineEntry"))
                .isNull();
        assertThat(text(author, own.get("id")).getString("data.quarantineEntry.content"))
                .contains("仅本人和服务办可见");
    }

    @Test
    void readingAnothersTextStandsOnTheTrailAndReadingOnesOwnDoesNot() {
        // Given
        Object id = entry(office, keptNote("用工不足")).get("id");
        String noted =
                "select count(*) from trail where action = 'quarantineRead' and entity_id = ? and official_id = ?";

        // When
        text(author, id);
        text(office, id);

        // Then
        assertThat(quarantine.count(noted, id, office.officialId())).isEqualTo(1);
        assertThat(quarantine.count(noted, id, author.officialId())).isZero();
    }

    @Test
    void whatIsTakenOverIsItsAuthorsNoteAndTheTrailNamesTheHand() {
        // Given
        UUID group = Ids.next();
        Map<String, ?> note = noteWrite(visit, "电价上涨三分");
        quarantine.isRemoved(author.officialId(), visit);
        List<?> groups = List.of(group(group, note));
        push(author, groups);
        Object id = entry(office, group).get("id");

        // When
        JsonPath answer = settle(office, id, "TAKE_OVER", "作者写下时在场");

        // Then
        assertThat(answer.getList("data.quarantineSettle.userErrors")).isEmpty();
        assertThat(answer.getString("data.quarantineSettle.entry.state")).isEqualTo("TAKEN_OVER");
        Object noteId = ((Map<?, ?>) note.get("noteWrite")).get("id");
        assertThat(quarantine.count(
                        "select count(*) from note_block where id = ?::uuid and author_id = ? and text = '电价上涨三分'",
                        noteId,
                        author.officialId()))
                .isEqualTo(1);
        assertThat(quarantine.count(
                        "select count(*) from trail where action = 'noteWrite' and entity_id = ? and official_id = ?"
                                + " and detail->>'takenOverBy' = ? and command_id = ?",
                        noteId,
                        author.officialId(),
                        office.officialId().toString(),
                        group))
                .isEqualTo(1);
        assertThat(push(author, groups).getString("data.push.answers[0].outcome"))
                .as("the phone that still asks hears that it is stored")
                .isEqualTo("APPLIED");
    }

    @Test
    void settlingTwiceIsOnceAndTheOtherWayIsRefused() {
        // Given
        Object id = entry(office, keptNote("两次等于一次")).get("id");
        settle(office, id, "TAKE_OVER", "核实无误");

        // When
        JsonPath again = settle(office, id, "TAKE_OVER", "核实无误");
        JsonPath other = settle(office, id, "DISCARD", "不要了");

        // Then
        assertThat(again.getString("data.quarantineSettle.entry.state")).isEqualTo("TAKEN_OVER");
        assertThat(other.getString("data.quarantineSettle.userErrors[0].code")).isEqualTo("QUARANTINE_SETTLED");
        assertThat(quarantine.count(
                        "select count(*) from trail where action = 'quarantineSettle' and entity_id = ?", id))
                .isEqualTo(1);
        assertThat(quarantine.count("select count(*) from note_block where text = '两次等于一次' and visit_id = ?", visit))
                .isEqualTo(1);
    }

    @Test
    void whatIsSetAsideKeepsItsTextAndTheReason() {
        // Given
        Object id = entry(office, keptNote("与李处长的笔记重复")).get("id");

        // When
        settle(office, id, "DISCARD", "内容重复");

        // Then
        assertThat(text(author, id).getString("data.quarantineEntry.content")).contains("与李处长的笔记重复");
        Map<String, Object> settled = QuarantineFixture.list(author, true)
                .getMap("data.quarantine.edges.node.find { it.id == '" + id + "' }");
        assertThat(settled).containsEntry("state", "SET_ASIDE").containsEntry("reason", "内容重复");
        assertThat(quarantine.count("select count(*) from note_block where visit_id = ?", visit))
                .isZero();
    }

    @Test
    void thePhoneThatStillAsksHearsThatItWasSetAsideAndWhy() {
        // Given
        UUID group = Ids.next();
        quarantine.isRemoved(author.officialId(), visit);
        List<?> groups = List.of(group(group, noteWrite(visit, "问一问处理结果")));
        push(author, groups);

        // When
        settle(office, entry(office, group).get("id"), "DISCARD", "与上周的笔记重复");

        // Then
        JsonPath asked = push(author, groups);
        assertThat(asked.getString("data.push.answers[0].outcome")).isEqualTo("REJECTED");
        assertThat(asked.getString("data.push.answers[0].code")).isEqualTo("OFFICE_SET_ASIDE");
        assertThat(asked.getString("data.push.answers[0].message")).contains("与上周的笔记重复");
        assertThat(entry(office, group)).containsEntry("state", "SET_ASIDE");
    }

    @Test
    void whoseRightsWereNeverThereIsNotHelpedByTheOffice() {
        // Given
        Person never = people.anOfficial(Role.OFFICIAL);
        UUID group = Ids.next();
        push(never, List.of(group(group, noteWrite(visit, "不在场的人写的"))));
        Object id = entry(office, group).get("id");

        // When
        JsonPath answer = settle(office, id, "TAKE_OVER", "试一试");

        // Then
        assertThat(answer.getList("data.quarantineSettle.userErrors.code")).isNotEmpty();
        assertThat(entry(office, group)).containsEntry("state", "WAITING");
        assertThat(quarantine.count("select count(*) from quarantine_settlement where quarantine_id = ?::uuid", id))
                .isZero();
        assertThat(quarantine.count("select count(*) from note_block where visit_id = ?", visit))
                .isZero();
    }

    @Test
    void whatIsNotPermittedIsKeptAndStillStoredWhenThePostComesBack() {
        // Given
        UUID group = Ids.next();
        List<?> groups = List.of(group(group, noteWrite(visit, "明天上任")));
        quarantine.losesAllPosts(author.officialId());
        JsonPath first = push(author, groups);
        Object state = entry(office, group).get("state");
        quarantine.getsThemBack(author.officialId());

        // When
        JsonPath second = push(author, groups);

        // Then
        assertThat(first.getString("data.push.answers[0].code")).isEqualTo("NOT_PERMITTED");
        assertThat(state).isEqualTo("WAITING");
        assertThat(second.getString("data.push.answers[0].outcome")).isEqualTo("APPLIED");
        assertThat(entry(office, group)).containsEntry("state", "STORED");
    }

    @Test
    void theOfficeTakesOverWithTheRightsThatTheAuthorHadWhenHeWrote() {
        // Given
        quarantine.losesAllPosts(author.officialId());
        UUID group = Ids.next();
        Map<String, Object> input = VisitFixture.aVisit(firm);
        UUID written =
                UUID.fromString("019a0000-0000-7000-8000-" + group.toString().substring(24));
        push(author, List.of(group(written, Map.of("visitRecord", input))));
        push(author, List.of(group(group, Map.of("visitRecord", VisitFixture.aVisit(firm)))));

        // When
        JsonPath then = settle(office, entry(office, written).get("id"), "TAKE_OVER", "当时在岗");
        JsonPath now = settle(office, entry(office, group).get("id"), "TAKE_OVER", "已离岗");

        // Then
        assertThat(then.getList("data.quarantineSettle.userErrors")).isEmpty();
        assertThat(quarantine.count(
                        "select count(*) from visit where id = ?::uuid and recorded_by = ?",
                        input.get("id"),
                        author.officialId()))
                .isEqualTo(1);
        assertThat(now.getString("data.quarantineSettle.userErrors[0].code")).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void contentThatIsJustWrongStaysWithItsAuthorAndComesNotHere() {
        // Given
        UUID group = Ids.next();

        // When
        push(author, List.of(group(group, Map.of("visitRecord", VisitFixture.aVisit(UUID.randomUUID())))));

        // Then
        assertThat(entry(office, group)).isEmpty();
    }

    private UUID keptNote(String words) {
        UUID group = Ids.next();
        Map<String, ?> note = noteWrite(visit, words);
        quarantine.isRemoved(author.officialId(), visit);
        push(author, List.of(group(group, note)));
        return group;
    }
}
