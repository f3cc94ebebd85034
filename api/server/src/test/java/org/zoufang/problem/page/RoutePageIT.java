package org.zoufang.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The routing table: proposed by one, approved by another, suggested with its reason, and assigning nothing by itself. */
@QuarkusTest
class RoutePageIT {

    private static final String SOURCE = "《云溪市诉求分办规程》";

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID problem;

    RoutePageIT(ProblemFixture problems, SignedInFixture people, Sql sql) {
        this.problems = problems;
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemThatWasTakenUp() {
        cast = problems.cast();
        problem = problems.aProblem(cast.liaison().officialId(), cast.enterprise(), null, ProblemState.ACCEPTED);
    }

    @AfterEach
    void noRouteForOtherTests() {
        sql.change("delete from problem_route");
    }

    @Test
    void aRouteThatASecondPersonApprovedIsSuggestedWithItsReason() {
        // Given
        Person administrator = people.anOfficial(Role.ADMINISTRATOR);
        UUID route = proposed(cast.lead().id(), null);
        DeskVisitor office = new DeskVisitor(cast.office(), problem);
        String before =
                office.visitor().get("/problems/" + problem + "/steps/assign").asString();

        // When
        approved(administrator, route);
        String after =
                office.visitor().get("/problems/" + problem + "/steps/assign").asString();

        // Then
        assertThat(before).doesNotContain(SOURCE);
        assertThat(after).contains(SOURCE, "value=\"" + cast.lead().id() + "\" selected");
        assertThat(suggestion().getString("suggestedLead.organisation.id"))
                .isEqualTo(cast.lead().id().toString());
        assertThat(suggestion().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void theDistrictsRouteGoesBeforeTheCitys() {
        // Given
        sql.change("update enterprise set division_code = '410184' where id = ?", cast.enterprise());
        approved(people.anOfficial(Role.ADMINISTRATOR), proposed(cast.other().id(), null));

        // When
        approved(people.anOfficial(Role.ADMINISTRATOR), proposed(cast.lead().id(), "410184"));

        // Then
        assertThat(suggestion().getString("suggestedLead.organisation.id"))
                .isEqualTo(cast.lead().id().toString());
        assertThat(suggestion().getString("suggestedLead.because.district")).isEqualTo("410184");
    }

    @Test
    void whoProposedItCannotApproveIt() {
        // Given
        Person administrator = people.anOfficial(Role.ADMINISTRATOR);
        UUID route = Ids.next();
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(administrator);
        visitor.get("/problem-routes/propose");
        visitor.post("/problem-routes/propose", form(route, cast.lead().id(), null));

        // When
        Response own = visitor.post("/rules/proposals/" + route, Map.of("decision", "approve"));

        // Then
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(suggestion().getString("suggestedLead")).isNull();
    }

    @Test
    void itsPagesAreAccessible() {
        // Given
        approved(people.anOfficial(Role.ADMINISTRATOR), proposed(cast.lead().id(), null));
        proposed(cast.other().id(), null);

        // When Then
        try (Browsing browsing = Browsing.at(server, "zh-CN", Browsing.NARROW).signedIn(cast.office())) {
            browsing.open("/problem-routes");
            browsing.picture("problem-routes").isAccessible();
            browsing.open("/problem-routes/propose");
            browsing.picture("problem-route-propose").isAccessible();
        }
        try (Browsing browsing = Browsing.at(server, "en", Browsing.WIDE).signedIn(cast.office())) {
            browsing.open("/problems/" + problem + "/steps/assign");
            browsing.picture("problem-assign").isAccessible();
            browsing.open("/problem-routes");
            browsing.picture("problem-routes").isAccessible();
        }
    }

    private UUID proposed(UUID department, String district) {
        UUID id = Ids.next();
        PageVisitor office = new PageVisitor("zh-CN").signedIn(cast.office());
        office.get("/problem-routes/propose");
        Response answer = office.post("/problem-routes/propose", form(id, department, district));
        assertThat(answer.statusCode()).isEqualTo(303);
        return id;
    }

    private static Map<String, String> form(UUID id, UUID department, String district) {
        Map<String, String> form = new HashMap<>();
        form.put("id", id.toString());
        form.put("category", "INFRASTRUCTURE");
        form.put("organisationId", department.toString());
        form.put("validFrom", LocalDate.now(Clocks.CHINA).toString());
        form.put("source", SOURCE);
        if (district != null) {
            form.put("district", district);
        }
        return form;
    }

    private static void approved(Person who, UUID proposal) {
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(who);
        visitor.get("/rules/proposals/" + proposal);
        Response answer = visitor.post("/rules/proposals/" + proposal, Map.of("decision", "approve"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private JsonPath suggestion() {
        return Asking.as(cast.office())
                .ask(
                        "query($id: ID!) { problem(id: $id) { state suggestedLead { organisation { id } because { district } } } }",
                        Map.of("id", problem.toString()))
                .jsonPath()
                .setRootPath("data.problem");
    }
}
