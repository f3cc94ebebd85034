package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleScopeTest {

    @ParameterizedTest
    @CsvSource({
        "LEADERSHIP, CITY",
        "SERVICE_OFFICE, CITY",
        "DISTRICT, DISTRICT",
        "DEPARTMENT, UNIT",
        "CONGRESS, OWN",
        "OTHER, OWN"
    })
    void aLeaderSeesAsFarAsTheBodyThatHeLeads(OrganisationKind kind, Scope usual) {
        assertThat(RoleScope.usual(Role.OFFICIAL, kind)).isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "DISCIPLINE"})
    void whoRunsTheSystemOrHearsComplaintsSeesNoVisits(Role role) {
        assertThat(RoleScope.allowed(role)).containsExactly(Scope.NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsUsualIsAllowedInEveryBody(Role role) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            assertThat(RoleScope.allowed(role)).contains(RoleScope.usual(role, kind));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OFFICIAL", mode = EnumSource.Mode.EXCLUDE)
    void onlyALeadersScopeIsOpenToChoice(Role role) {
        assertThat(RoleScope.allowed(role)).hasSize(1);
        assertThat(RoleScope.allowed(Role.OFFICIAL))
                .isEqualTo(Set.of(Scope.OWN, Scope.UNIT, Scope.DISTRICT, Scope.CITY));
    }
}
