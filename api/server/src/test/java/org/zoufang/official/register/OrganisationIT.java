package org.zoufang.official.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.official.AppointingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

@QuarkusTest
class OrganisationIT {

    private final SignedInFixture people;
    private AppointingFixture administrator;
    private String name;

    OrganisationIT(SignedInFixture people) {
        this.people = people;
    }

    @BeforeEach
    void anAdministrator() {
        name = "单位 " + UUID.randomUUID();
        administrator = AppointingFixture.as(people.anOfficial(Role.ADMINISTRATOR));
    }

    @Test
    void aBodyIsFoundedAndChangedByTheVersionThatWasSeen() {
        // Given
        String id = administrator.founds(name);

        // When
        JsonPath renamed = administrator.does("organisationSave", saved(id, 1, name + "改"));

        // Then
        assertThat(renamed.getInt("organisation.version")).isEqualTo(2);
        assertThat(administrator.refused("organisationSave", saved(id, 1, name + "又改")))
                .isEqualTo("STALE_VERSION");
    }

    @Test
    void twoBodiesNeverHaveTheSameName() {
        // Given
        administrator.founds(name);

        // When
        String code = administrator.refused(
                "organisationSave", Map.of("id", Ids.next().toString(), "name", name, "kind", "OTHER"));

        // Then
        assertThat(code).isEqualTo("NAME_TAKEN");
    }

    @Test
    void noBodyIsAboveItself() {
        // Given
        String top = administrator.founds(name);
        String below = Ids.next().toString();
        administrator.does(
                "organisationSave", Map.of("id", below, "name", name + "下", "kind", "DEPARTMENT", "parentId", top));

        // When
        String code = administrator.refused(
                "organisationSave",
                Map.of("id", top, "baseVersion", 1, "name", name, "kind", "DEPARTMENT", "parentId", below));

        // Then
        assertThat(code).isEqualTo("PARENT_CYCLE");
    }

    @Test
    void aDivisionMustBeKnown() {
        // Given
        Map<String, Object> input =
                Map.of("id", Ids.next().toString(), "name", name, "kind", "DISTRICT", "divisionCode", "999999");

        // When
        String code = administrator.refused("organisationSave", input);

        // Then
        assertThat(code).isEqualTo("DIVISION_UNKNOWN");
    }

    @Test
    void aBodyWithPeopleIsNotClosedAndSaysHowMany() {
        // Given
        String id = administrator.founds(name);
        Map<String, Object> post = AppointingFixture.aPost(administrator.bringsIn("卫平"), id, Role.OFFICIAL);
        administrator.does("postingGive", post);

        // When
        JsonPath refused = administrator.does("organisationClose", Map.of("id", id));
        administrator.does("postingEnd", Map.of("id", post.get("id")));
        JsonPath closed = administrator.does("organisationClose", Map.of("id", id));

        // Then
        assertThat(refused.getString("userErrors[0].code")).isEqualTo("ORGANISATION_HAS_PEOPLE");
        assertThat(refused.getString("userErrors[0].message")).contains("1");
        assertThat(closed.getString("organisation.closedAt")).isNotNull();
        assertThat(administrator.refused(
                        "postingGive", AppointingFixture.aPost(administrator.bringsIn("蒋平"), id, Role.OFFICIAL)))
                .isEqualTo("ORGANISATION_CLOSED");
    }

    @Test
    void aPersonIsSpelledAsTheNameIsUsuallyRead() {
        // Given
        String id = Ids.next().toString();

        // When
        JsonPath saved = administrator.does("officialSave", Map.of("id", id, "name", "沈建国"));

        // Then
        assertThat(saved.getString("official.pinyin")).isEqualTo("shenjianguo");
        assertThat(saved.getString("official.initials")).isEqualTo("sjg");
    }

    @Test
    void theOfficeReadsBodiesAndPeopleAndOthersDoNot() {
        // Given
        administrator.founds(name);
        String query = "query($search: String) { organisations(search: $search) { edges { node { name people } } } }";

        // When
        JsonPath office = Asking.as(people.anOfficial(Role.SERVICE_OFFICE))
                .ask(query, Map.of("search", name))
                .jsonPath();
        JsonPath deputy = Asking.as(people.anOfficial(Role.DEPUTY))
                .ask(query, Map.of("search", name))
                .jsonPath();

        // Then
        assertThat(office.getString("data.organisations.edges[0].node.name")).isEqualTo(name);
        assertThat(deputy.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    private static Map<String, Object> saved(String id, int baseVersion, String name) {
        return Map.of("id", id, "baseVersion", baseVersion, "name", name, "kind", "DEPARTMENT");
    }
}
