package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** Who is going to be at an enterprise, in its file; and that what is only planned is no visit yet. */
@QuarkusTest
class EnterpriseFilePlansIT {

    private static final String FILE =
            """
            query($id: ID!) { enterpriseFile(id: $id) {
              planned { day plannedFrom visitId kind purpose lead { id } } lastVisits { id }
            } }
            """;

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final Sql sql;

    private final LocalDate today = LocalDate.now(Clocks.CHINA);
    private UUID enterprise;
    private Person leader;

    EnterpriseFilePlansIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.sql = sql;
    }

    @BeforeEach
    void anEnterprise() {
        enterprise = visits.anEnterprise();
        leader = people.aLeader(Scope.OWN);
    }

    private JsonPath file(Person who) {
        JsonPath answer =
                Asking.as(who).ask(FILE, Map.of("id", enterprise.toString())).jsonPath();
        answer.setRootPath("data.enterpriseFile");
        return answer;
    }

    private UUID planned(LocalDate day) {
        UUID visit = visits.aVisitOf(leader.officialId(), enterprise);
        sql.change(
                "update visit set planned_from = ?, occurred_at = ?, purpose = '看新线' where id = ?",
                day.atTime(9, 30).atZone(Clocks.CHINA).toInstant(),
                day.atTime(9, 30).atZone(Clocks.CHINA).toInstant(),
                visit);
        return visit;
    }

    /** A stop of a tour of this leader's on a day; its id. */
    private UUID stop(LocalDate day) {
        UUID tour = Ids.next();
        UUID stop = Ids.next();
        sql.change(
                "insert into tour (id, title, day, lead_id, team_ids, recorded_at, version)"
                        + " values (?, '铸造业走访', ?, ?, ?::uuid[], now(), 1)",
                tour,
                day,
                leader.officialId(),
                List.of(leader.officialId()));
        sql.change(
                "insert into tour_stop (id, tour_id, position, enterprise_id, points) values (?, ?, 0, ?, '{}')",
                stop,
                tour,
                enterprise);
        return stop;
    }

    @Test
    void visitsAndStopsThatAreAheadStandInTheirOrderAndThoseOfThePastDoNot() {
        // Given
        UUID next = planned(today.plusDays(2));
        planned(today.minusDays(2));
        stop(today.plusDays(1));
        stop(today.minusDays(1));
        UUID taken = stop(today.plusDays(3));
        UUID ofStop = visits.aVisitOf(leader.officialId(), enterprise);
        sql.change("update visit set tour_stop_id = ? where id = ?", taken, ofStop);
        // When
        JsonPath file = file(leader);
        // Then
        assertThat(file.getList("planned.day"))
                .containsExactly(
                        today.plusDays(1).toString(),
                        today.plusDays(2).toString(),
                        today.plusDays(3).toString());
        assertThat(file.getList("planned.visitId")).containsExactly(null, next.toString(), ofStop.toString());
        assertThat(file.getList("planned.purpose").subList(0, 2)).containsExactly("铸造业走访", "看新线");
        assertThat(file.getList("planned.lead.id"))
                .containsOnly(leader.officialId().toString());
        assertThat(file.getList("lastVisits")).isEmpty();
    }

    @Test
    void aVisitThatHasBegunIsNoPlanAnyMoreAndStandsAmongTheLast() {
        // Given
        UUID visit = planned(today);
        assertThat(file(leader).getList("planned.visitId")).containsExactly(visit.toString());
        // When
        sql.change("update visit set state = 'ON_SITE', arrived_at = now() where id = ?", visit);
        // Then
        assertThat(file(leader).getList("planned")).isEmpty();
        assertThat(file(leader).getList("lastVisits.id")).containsExactly(visit.toString());
    }

    @Test
    void whoSeesNeitherVisitNorTourIsNotToldOfThem() {
        // Given
        planned(today.plusDays(2));
        stop(today.plusDays(1));
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        List<?> before = file(liaison).getList("planned");
        // When
        pairings.pairs(liaison, enterprise);
        // Then
        assertThat(before).isEmpty();
        assertThat(file(liaison).getList("planned.purpose")).containsExactly("看新线");
        assertThat(file(people.anOfficial(Role.SERVICE_OFFICE)).getList("planned.purpose"))
                .containsExactly("铸造业走访", "看新线");
    }
}
