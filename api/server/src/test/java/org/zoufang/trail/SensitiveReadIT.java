package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

@QuarkusTest
class SensitiveReadIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final Event<SensitiveRead> reads;
    private final Event<Noted> noted;
    private final Sql sql;

    SensitiveReadIT(
            SignedInFixture people, VisitFixture visits, Event<SensitiveRead> reads, Event<Noted> noted, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.reads = reads;
        this.noted = noted;
        this.sql = sql;
    }

    @Test
    void whoReadsASensitiveNoteWithoutHavingBeenThereIsNotedOnce() {
        // Given
        SignedInFixture.Person lead = people.anOfficial(Role.OFFICIAL);
        SignedInFixture.Person office = people.anOfficial(Role.SERVICE_OFFICE);
        Map<String, Object> visit = VisitFixture.aVisit(visits.anEnterprise());
        String visitId = (String) visit.get("id");
        Asking.as(lead).visit("visitRecord", visit);
        Map<String, Object> open = VisitFixture.aNote(visitId, "订单充足");
        Map<String, Object> secret = VisitFixture.aNote(visitId, "拖欠货款");
        secret.put("confidentiality", "SENSITIVE");
        Asking.as(lead).note("noteWrite", open);
        Asking.as(lead).note("noteWrite", secret);
        // When
        Asking.as(lead).look(visitId);
        Asking.as(office).look(visitId);
        Asking.as(office).look(visitId);
        // Then
        assertThat(readers("sensitiveNoteRead", (String) secret.get("id"))).containsExactly(office.officialId());
        assertThat(readers("sensitiveNoteRead", (String) open.get("id"))).isEmpty();
    }

    @Test
    void aSearchInTheNotesOfOthersIsNotedWithWhatItFoundAndWithoutItsWords() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        SignedInFixture.Person officer = people.anOfficial(Role.LIAISON_OFFICER);
        String words = "欠薪" + Ids.next();
        String ask =
                "query($text: String) { visitHistory(filter: { text: $text, from: \"2026-01-01\" }) { edges { node { id } } } }";
        // When
        Asking.as(auditor).ask(ask, Map.of("text", words));
        Asking.as(auditor).ask(ask, Map.of("text", words));
        Asking.as(auditor).ask(ask, Map.of("text", "讨薪" + words));
        Asking.as(officer).ask(ask, Map.of("text", words));
        new PageVisitor("zh-CN")
                .signedIn(auditor)
                .get("/visits/export?format=csv&text=" + words)
                .asString();
        // Then
        assertThat(sql.list(
                        "select detail::text from trail where action = 'visitSearchRead' and official_id = ? and detail ->>"
                                + " 'filter' like 'period%' order by id",
                        row -> row.getString(1), auditor.officialId()))
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).contains("period,words", "\"found\": \"0\""));
        assertThat(sql.list(
                        "select action from trail where official_id in (?, ?) and (entity_id ilike '%' || ? || '%'"
                                + " or detail::text ilike '%' || ? || '%')",
                        row -> row.getString(1), auditor.officialId(), officer.officialId(), words, words))
                .isEmpty();
    }

    @Test
    void whoLooksAtThePhonesOfEverybodyIsNotedAndWhoLooksAtHisOwnIsNot() {
        // Given
        SignedInFixture.Person administrator = people.anOfficial(Role.ADMINISTRATOR);
        SignedInFixture.Person official = people.anOfficial(Role.OFFICIAL);
        String name = "nobody" + Ids.next();
        String ask = "query($search: String) { devices(search: $search) { edges { node { id } } } }";
        // When
        Asking.as(administrator).ask(ask, Map.of("search", name));
        Asking.as(official).ask(ask, Map.of("search", name));
        // Then
        assertThat(readers("devicesRead", name)).containsExactly(administrator.officialId());
    }

    @Test
    void aReadIsNotedAgainAfterTenMinutesFromAnotherDeviceOrOfAnotherThing() {
        // Given a clock that can be put on
        Putting clock = new Putting();
        ReadNoting noting = new ReadNoting(noted, clock);
        UUID thing = Ids.next();
        UUID other = Ids.next();
        UUID reader = Ids.next();
        UUID phone = Ids.next();
        // When
        noting.note(SensitiveRead.of("testRead", "TEST", thing, reader, phone));
        noting.note(SensitiveRead.of("testRead", "TEST", thing, reader, phone));
        noting.note(SensitiveRead.of("testRead", "TEST", thing, reader, null));
        noting.note(SensitiveRead.of("testRead", "TEST", other, reader, phone));
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        noting.note(SensitiveRead.of("testRead", "TEST", thing, reader, phone));
        // Then
        assertThat(readers("testRead", thing.toString())).hasSize(3);
        assertThat(readers("testRead", other.toString())).hasSize(1);
    }

    @Test
    void aReadInsideATransactionIsRefusedBecauseItsRowMightNotStay() {
        // Given
        SensitiveRead read = SensitiveRead.of("testRead", "TEST", Ids.next(), Ids.next(), null);
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> reads.fire(read)))
                // Then
                .hasMessageContaining("outside transactions");
    }

    @Test
    void whatASecretaryRecordsForALeaderNamesBoth() {
        // Given
        SignedInFixture.Person leader = people.anOfficial(Role.OFFICIAL);
        SignedInFixture.Person secretary = people.anOfficial(Role.SECRETARY);
        Asking.as(leader)
                .ask(
                        "mutation($input: DelegationGrantInput!) { delegationGrant(input: $input) { userErrors { code } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        Ids.next(),
                                        "principalId",
                                        leader.officialId(),
                                        "delegateId",
                                        secretary.officialId(),
                                        "from",
                                        "2026-01-01")));
        Map<String, Object> visit = VisitFixture.aVisit(visits.anEnterprise());
        visit.put("capacity", "SECRETARY");
        visit.put("onBehalfOfId", leader.officialId().toString());
        // When
        var recorded = Asking.as(secretary).visit("visitRecord", visit);
        // Then
        assertThat(recorded.getList("userErrors.code")).isEmpty();
        assertThat(sql.list(
                        "select official_id || ' ' || principal_id as both from trail where entity_id = ?",
                        row -> row.getString("both"),
                        visit.get("id")))
                .containsExactly(secretary.officialId() + " " + leader.officialId());
    }

    private List<UUID> readers(String action, String subjectId) {
        return sql.list(
                "select official_id from trail where action = ? and entity_id = ? order by id",
                row -> Sql.id(row, "official_id"),
                action,
                subjectId);
    }

    private static final class Putting extends Clock {
        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
