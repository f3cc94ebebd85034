package org.zoufang.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** How often a pair is in contact is data; when the next contact is due is counted. */
@QuarkusTest
class CadenceIT {

    private static final String OWN = "query($firm: ID!) { pairings(enterpriseId: $firm) { edges { node { contactEvery"
            + " lastContactOn nextContactOn contactOverdue } } } }";

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final Sql sql;
    private final Clock clock;

    CadenceIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings, Sql sql, Clock clock) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.sql = sql;
        this.clock = clock;
    }

    @Test
    void theNextContactIsDueSoManyDaysAfterTheLastOneAsTheRuleForTheTypeSays() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID firm = visits.anEnterprise();
        pairings.pairs(liaison, firm);
        LocalDate last = LocalDate.now(clock).minusDays(10);
        arrived(visits.aVisitOf(liaison.officialId(), firm), last, "LIAISON_CONTACT");

        // When
        JsonPath shown = shown(liaison, firm);

        // Then
        assertThat(shown.getInt("contactEvery")).isEqualTo(31);
        assertThat(shown.getString("lastContactOn")).isEqualTo(last.toString());
        assertThat(shown.getString("nextContactOn")).isEqualTo(last.plusDays(31).toString());
        assertThat(shown.getBoolean("contactOverdue")).isFalse();
    }

    @Test
    void anInspectionIsNoContactAndWhatIsLateIsSaidToBeLate() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID firm = visits.anEnterprise();
        pairings.pairs(liaison, firm);
        arrived(visits.aVisitOf(liaison.officialId(), firm), LocalDate.now(clock), "ADMIN_INSPECTION");

        // When
        JsonPath shown = shown(liaison, firm);

        // Then
        assertThat(shown.<Object>get("lastContactOn")).isNull();
        assertThat(shown.getBoolean("contactOverdue")).isTrue();
    }

    @Test
    void aPairMayHaveACadenceOfItsOwn() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID firm = visits.anEnterprise();
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        String input =
                "{id: \"%s\", officialId: \"%s\", enterpriseId: \"%s\", type: LIAISON, from: \"%s\", contactEvery: %d}";

        // When
        JsonPath refused = Asking.as(office)
                .ask(making(input.formatted(Ids.next(), liaison.officialId(), firm, LocalDate.now(clock), 0)), Map.of())
                .jsonPath();
        Asking.as(office)
                .ask(
                        making(input.formatted(Ids.next(), liaison.officialId(), firm, LocalDate.now(clock), 7)),
                        Map.of());

        // Then
        assertThat(refused.getString("data.pairingMake.userErrors[0].code")).isEqualTo("NUMBER_OUT_OF_RANGE");
        JsonPath shown = shown(liaison, firm);
        assertThat(shown.getInt("contactEvery")).isEqualTo(7);
        assertThat(shown.getString("nextContactOn"))
                .isEqualTo(LocalDate.now(clock).plusDays(7).toString());
    }

    private static String making(String input) {
        return "mutation { pairingMake(input: " + input + ") { userErrors { code } } }";
    }

    private static JsonPath shown(Person who, UUID firm) {
        return Asking.as(who)
                .ask(OWN, Map.of("firm", firm.toString()))
                .jsonPath()
                .setRootPath("data.pairings.edges[0].node");
    }

    private void arrived(UUID visit, LocalDate day, String kind) {
        sql.change(
                "update visit set kind = ?, arrived_at = (?::date + time '10:00') at time zone 'Asia/Shanghai' where id = ?",
                kind,
                day,
                visit);
    }
}
