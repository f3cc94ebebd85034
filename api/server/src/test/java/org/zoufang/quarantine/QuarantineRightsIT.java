package org.zoufang.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.entry;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.push;
import static org.zoufang.quarantine.QuarantineFixture.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** Every right that can be lost while a phone is away: what was written under it lies with the office, whole. */
@QuarkusTest
class QuarantineRightsIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final CommitmentFixture commitments;
    private final Sql sql;

    private Person author;
    private Person office;
    private UUID firm;

    QuarantineRightsIT(SignedInFixture people, VisitFixture visits, CommitmentFixture commitments, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.commitments = commitments;
        this.sql = sql;
    }

    @BeforeEach
    void anAuthorAndAnEnterprise() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        firm = visits.anEnterprise();
    }

    @Test
    void aStepOnAPromiseThatLeftItsOwnersSightIsKeptWithItsWords() {
        // Given
        author = people.aLeader(Scope.OWN);
        UUID promise = commitments.aCommitmentOf(author.officialId(), firm);
        sql.change(
                "update commitment set owner_id = ?, recorded_by = ? where id = ?",
                office.officialId(),
                office.officialId(),
                promise);

        // When
        Map<String, Object> kept = kept("UNKNOWN_ID", fulfilled(promise, "路已修好，厂长看过"));

        // Then
        assertThat(words(kept)).contains("路已修好，厂长看过");
    }

    @Test
    void aStepOnAPromiseThatAnotherOwesByNowIsKept() {
        // Given
        UUID promise = commitments.aCommitmentOf(author.officialId(), firm);
        sql.change("update commitment set owner_id = ? where id = ?", office.officialId(), promise);

        // When
        Map<String, Object> kept = kept("ONLY_OWNER", fulfilled(promise, "路已修好"));

        // Then
        assertThat(kept.get("message")).isEqualTo("送达时，这项承诺由别人负责兑现。");
    }

    @Test
    void aSecretarysVisitIsKeptWhenTheLeadersDelegationHasEnded() {
        // Given
        Person leader = people.aLeader(Scope.OWN);
        author = people.anOfficial(Role.SECRETARY);
        UUID delegation = people.lends(leader, author);
        sql.change("update delegation set to_day = '2025-12-31' where id = ?", delegation);
        Map<String, Object> visit = VisitFixture.aVisit(firm);
        visit.put("capacity", "SECRETARY");
        visit.put("onBehalfOfId", leader.officialId().toString());

        // When
        Map<String, Object> kept = kept("DELEGATION_NOT_IN_FORCE", Map.of("visitRecord", visit));

        // Then
        assertThat(kept).containsEntry("enterprise", Map.of("id", firm.toString()));
    }

    @Test
    void aVisitOfATourThatItsAuthorIsNoLongerOfIsKept() {
        // Given
        author = people.aLeader(Scope.OWN);
        UUID tour = Ids.next();
        UUID stop = Ids.next();
        sql.change(
                "insert into tour (id, title, day, lead_id, team_ids, recorded_at, version)"
                        + " values (?, '铸造行业', current_date, ?, '{}', now(), 1)",
                tour,
                office.officialId());
        sql.change(
                "insert into tour_stop (id, tour_id, position, enterprise_id, points) values (?, ?, 0, ?, '{}')",
                stop,
                tour,
                firm);
        Map<String, Object> visit = VisitFixture.aVisit(firm);
        visit.put("tourStopId", stop.toString());

        // When
        Map<String, Object> kept = kept("UNKNOWN_ID", Map.of("visitRecord", visit));

        // Then
        assertThat(kept).containsEntry("state", "WAITING");
    }

    @Test
    void aStepThatIsRefusedForItsOwnSakeIsItsAuthorsToMend() {
        // Given
        UUID promise = commitments.aCommitmentOf(author.officialId(), firm);
        UUID group = Ids.next();

        // When
        JsonPath answer = push(author, List.of(group(group, step("commitmentAccept", promise))));

        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("COMMITMENT_NOT_IN_STATE");
        assertThat(entry(office, group)).isEmpty();
    }

    private Map<String, Object> kept(String code, Map<String, ?> command) {
        UUID group = Ids.next();
        JsonPath answer = push(author, List.of(group(group, command)));
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo(code);
        Map<String, Object> kept = entry(office, group);
        assertThat(kept).containsEntry("code", code).containsEntry("state", "WAITING");
        return kept;
    }

    private List<String> words(Map<String, Object> kept) {
        return text(office, kept.get("id")).getList("data.quarantineEntry.commands[0].fields.value");
    }

    private static Map<String, ?> fulfilled(UUID promise, String text) {
        return step("commitmentFulfil", promise, "text", text);
    }

    private static Map<String, ?> step(String command, UUID promise, String... more) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", promise.toString());
        input.put("stepId", Ids.next().toString());
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return Map.of(command, input);
    }
}
