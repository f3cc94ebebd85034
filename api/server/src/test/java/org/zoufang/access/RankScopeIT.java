package org.zoufang.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** How far a post lets its holder see: unit, district, city; a deputy's group; and what dates do to it. */
@QuarkusTest
class RankScopeIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    PairingFixture pairings;

    @Inject
    OfficialAppointing appointing;

    @Inject
    Sql sql;

    private UUID bureau;
    private UUID station;
    private UUID firm;
    private UUID visit;
    private UUID photo;
    private Person clerk;

    /** A clerk of a station below a bureau called on a firm in the county 350102. */
    @BeforeEach
    void aVisit() {
        bureau = anOrganisation(OrganisationKind.DEPARTMENT, null, null);
        station = anOrganisation(OrganisationKind.DEPARTMENT, bureau, null);
        clerk = people.holding(false, aPost(station, Role.DEPARTMENT_HANDLER, Scope.UNIT));
        firm = visits.anEnterprise();
        sql.change("update enterprise set division_code = '350102' where id = ?", firm);
        visit = visits.aVisitOf(clerk.officialId(), firm);
        photo = visits.aStoredPhotoOf(clerk.officialId(), visit);
    }

    @Test
    void aUnitSeesItsOwnVisitsAndThoseOfTheBodiesBelowIt() {
        // Given
        Person head = people.holding(false, aPost(bureau, Role.OFFICIAL, Scope.UNIT));
        Person colleague = people.holding(false, aPost(station, Role.DEPARTMENT_APPROVER, Scope.UNIT));
        Person other = people.anOfficial(Role.DEPARTMENT_HANDLER);
        // Then
        assertThat(sight(head)).isEqualTo(Sight.ALL);
        assertThat(sight(colleague)).isEqualTo(Sight.ALL);
        assertThat(sight(other)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void theUnitKeepsTheVisitWhenTheClerkMovesOn() {
        // Given
        Person colleague = people.holding(false, aPost(station, Role.DEPARTMENT_HANDLER, Scope.UNIT));
        sql.change("update posting set ended_at = now() where official_id = ?", clerk.officialId());
        // Then
        assertThat(sight(colleague)).isEqualTo(Sight.ALL);
        assertThat(sight(clerk)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void aDistrictSeesWhatHappensInItAndNothingBeside() {
        // Given
        Person county = leaderOf("350102");
        Person city = leaderOf("350100");
        Person neighbour = leaderOf("350103");
        // Then
        assertThat(sight(county)).isEqualTo(Sight.ALL);
        assertThat(sight(city)).isEqualTo(Sight.ALL);
        assertThat(sight(neighbour)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void aCityLeaderSeesAllAndALeaderWithoutRankHisOwn() {
        assertThat(sight(people.aLeader(Scope.CITY))).isEqualTo(Sight.ALL);
        assertThat(sight(people.aLeader(Scope.OWN))).isEqualTo(Sight.NOTHING);
    }

    @Test
    void aDeputySeesTheVisitsOfHisGroup() {
        // Given
        UUID group = anOrganisation(OrganisationKind.CONGRESS, null, null);
        Person deputy = people.holding(false, aPost(group, Role.DEPUTY, null));
        Person fellow = people.holding(false, aPost(group, Role.DEPUTY, null));
        Person stranger = people.anOfficial(Role.DEPUTY);
        UUID called = visits.aVisitOf(deputy.officialId(), firm);
        UUID seen = visits.aStoredPhotoOf(deputy.officialId(), called);
        // Then
        assertThat(Sight.of(fellow, called, firm, seen)).isEqualTo(Sight.ALL);
        assertThat(Sight.of(stranger, called, firm, seen)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void aPairingOpensTheEnterprisesVisitsOnItsDaysOnly() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID pairing = pairings.pairs(liaison, firm);
        // Then
        assertThat(sight(liaison)).isEqualTo(Sight.ALL);
        sql.change("update pairing set from_day = current_date + 2 where id = ?", pairing);
        assertThat(sight(liaison)).as("not yet begun").isEqualTo(Sight.NOTHING);
        sql.change("update pairing set from_day = '2024-01-01', to_day = current_date - 2 where id = ?", pairing);
        assertThat(sight(liaison)).as("over").isEqualTo(Sight.NOTHING);
    }

    private Sight sight(Person person) {
        return Sight.of(person, visit, firm, photo);
    }

    private Person leaderOf(String division) {
        UUID district = anOrganisation(OrganisationKind.DISTRICT, null, division);
        return people.holding(false, aPost(district, Role.OFFICIAL, Scope.DISTRICT));
    }

    private UUID anOrganisation(OrganisationKind kind, UUID parent, String division) {
        UUID id = Ids.next();
        appointing.found(new Organisation(id, "单位 " + id, kind));
        sql.change("update organisation set parent_id = ?, division_code = ? where id = ?", parent, division, id);
        return id;
    }

    private static OfficialAppointing.Post aPost(UUID organisation, Role role, Scope scope) {
        return new OfficialAppointing.Post(Ids.next(), organisation, role, scope, "科长", LONG_AGO);
    }
}
