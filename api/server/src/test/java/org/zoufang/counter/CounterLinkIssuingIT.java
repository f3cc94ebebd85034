package org.zoufang.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** Who gives enterprises links, and what of it stays. */
@QuarkusTest
class CounterLinkIssuingIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final Sql sql;

    private Person office;
    private UUID firm;
    private JsonPath link;

    CounterLinkIssuingIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.sql = sql;
    }

    @BeforeEach
    void aLinkThatIsOut() {
        office = people.anOfficial(Role.SERVICE_OFFICE);
        firm = visits.anEnterprise();
        link = CounterAsking.link(office, firm);
    }

    @Test
    void aLiaisonOfficerLooksAfterHisOwnFirmsWhileHeIsPaired() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID pairing = pairings.pairs(liaison, firm);
        JsonPath own = CounterAsking.link(liaison, firm);
        assertThat(own.getString("url")).contains("/counter?link=");
        assertThat(CounterAsking.list(liaison, firm, null).getList("edges")).hasSize(2);
        // When
        pairings.ends(liaison, pairing);
        // Then
        assertThat(CounterAsking.link(liaison, firm).getString("userErrors[0].code"))
                .isEqualTo("UNKNOWN_ID");
        assertThat(CounterAsking.revoke(liaison, own.getString("counterLink.id"))
                        .getString("userErrors[0].code"))
                .isEqualTo("UNKNOWN_ID");
        assertThat(CounterAsking.list(liaison, firm, null).getList("edges")).isEmpty();
    }

    @Test
    void aForeignFirmAndNoneLookTheSameToALiaisonOfficer() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        // When
        JsonPath foreign = CounterAsking.link(liaison, firm);
        JsonPath absent = CounterAsking.link(liaison, Ids.next());
        // Then
        assertThat(foreign.getList("userErrors")).isEqualTo(absent.getList("userErrors"));
        assertThat(CounterAsking.list(liaison, firm, null).getList("edges")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SERVICE_OFFICE", "LIAISON_OFFICER", "OFFICIAL", "SECRETARY"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersGiveNoLinks(Role role) {
        // Given
        Person other = people.anOfficial(role);
        Map<String, Object> input = Map.of(
                "id", Ids.next().toString(), "enterpriseId", firm.toString(), "contactName", "周厂长", "validDays", 3);
        // When
        String code = Asking.as(other).refusedWith("counterLinkIssue", input);
        // Then
        assertThat(code).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoMayGiveLinksToHisProblemsGivesNoneToAnEnterprisesVisits() {
        // When
        JsonPath answer = CounterAsking.link(people.anOfficial(Role.OFFICIAL), firm);
        // Then
        assertThat(answer.getString("userErrors[0].code")).isEqualTo("UNKNOWN_ID");
    }

    @ParameterizedTest
    @CsvSource({"周厂长, 0, VALID_DAYS_OUT_OF_RANGE", "周厂长, 15, VALID_DAYS_OUT_OF_RANGE", "' ', 3, REQUIRED"})
    void aLinkNeedsAContactAndAnEnd(String name, int days, String code) {
        // When
        JsonPath answer = CounterAsking.link(office, firm, name, days);
        // Then
        assertThat(answer.getString("userErrors[0].code")).isEqualTo(code);
        assertThat(answer.getString("url")).isNull();
    }

    @Test
    void linksAreListedByPageTheLatestFirst() {
        // Given
        CounterAsking.link(office, firm, "吴会计", 1);
        CounterAsking.link(office, firm, "郑主任", 1);
        // When
        JsonPath first = CounterAsking.list(office, firm, null);
        JsonPath second = CounterAsking.list(office, firm, first.getString("pageInfo.endCursor"));
        // Then
        assertThat(first.getList("edges.node.contactName")).isEqualTo(List.of("郑主任", "吴会计"));
        assertThat(second.getList("edges.node.contactName")).isEqualTo(List.of("周厂长"));
        assertThat(second.getBoolean("pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void allOfALinksLifeIsOnTheTrail() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN");
        visitor.get(CounterAsking.path(link.getString("url")));
        visitor.get("/counter");
        visitor.get("/counter");
        visitor.post("/counter/sign-out", Map.of());
        String id = link.getString("counterLink.id");
        CounterAsking.revoke(office, id);
        // When
        List<String> actions = sql.list(
                "select action from trail where entity = 'COUNTER_LINK' and entity_id = ? order by id",
                row -> row.getString("action"),
                id);
        // Then
        assertThat(actions)
                .containsExactly(
                        "counterLinkIssue", "counterSignIn", "counterRead", "counterSignOut", "counterLinkRevoke");
    }

    @Test
    void theLinksTextIsKeptNowhere() {
        // Given
        String secret = tokenOf(link).split("\\.")[2];
        // When
        List<String> rows = sql.list(
                "select l::text as row from counter_link l union all select t::text from trail t"
                        + " where entity = 'COUNTER_LINK'",
                row -> row.getString("row"));
        // Then
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    private static String tokenOf(JsonPath link) {
        return link.getString("url").replaceFirst(".*link=", "");
    }
}
