package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.cluster.ClusterStage.look;
import static org.zoufang.cluster.ClusterStage.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** Who goes to enterprises proposes, the office decides; a proposal by itself changes no problem. */
@QuarkusTest
class ClusterProposalIT {

    private static final String VIEW =
            "id title text state answer clusterId proposedBy { id } problems { id enterprise { id } }";

    private final ProblemFixture problems;
    private final PairingFixture pairings;
    private final VisitFixture visits;
    private final Sql sql;

    private Cast cast;
    private List<UUID> two;

    ClusterProposalIT(ProblemFixture problems, PairingFixture pairings, VisitFixture visits, Sql sql) {
        this.problems = problems;
        this.pairings = pairings;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void twoFirmsOfOneLiaisonOfficer() {
        cast = problems.cast();
        UUID second = visits.anEnterprise();
        pairings.pairs(cast.liaison(), second);
        two = List.of(submitted(cast.enterprise()), submitted(second));
    }

    @Test
    void aProposalBecomesACommonProblemOnlyByTheOfficeAndItsProposerSeesWhatCameOfIt() {
        // Given
        UUID proposal = Ids.next();
        JsonPath proposed = propose(cast.liaison(), proposal, two);
        assertThat(proposed.getList("userErrors")).isEmpty();
        assertThat(proposed.getString("proposal.state")).isEqualTo("OPEN");
        assertThat(natures()).containsOnly("INDIVIDUAL");
        assertThat(listed(cast.office(), true)).contains(proposal.toString());
        // When
        UUID cluster = Ids.next();
        JsonPath formed = form(cluster, two, proposal);
        // Then
        assertThat(formed.getList("userErrors")).isEmpty();
        assertThat(natures()).containsOnly("COMMON");
        JsonPath own = own(cast.liaison());
        assertThat(own.getList("state")).containsExactly("TAKEN_UP");
        assertThat(own.getList("clusterId")).containsExactly(cluster.toString());
        assertThat(look(cast.liaison(), cluster).getString("title")).isEqualTo("路口积水");
        assertThat(listed(cast.office(), true)).doesNotContain(proposal.toString());
        Cast others = problems.cast();
        assertThat(own(others.liaison()).getList("id")).isEmpty();
        assertThat(look(others.liaison(), cluster).<Object>get("id")).isNull();
        assertThat(noted("clusterPropose", proposal)).isEqualTo(1);
    }

    @Test
    void whatTheOfficeDeclinesIsAnsweredWithItsReasonAndCannotBeDecidedAgain() {
        // Given
        UUID proposal = Ids.next();
        propose(cast.liaison(), proposal, two);
        // When
        JsonPath declined = decline(cast.office(), proposal, "两条路，两个原因。");
        // Then
        assertThat(declined.getString("proposal.state")).isEqualTo("DECLINED");
        assertThat(own(cast.liaison()).getList("answer")).containsExactly("两条路，两个原因。");
        assertThat(decline(cast.office(), proposal, "两条路，两个原因。").getList("userErrors"))
                .isEmpty();
        assertThat(noted("clusterDecline", proposal)).isEqualTo(1);
        assertThat(decline(cast.office(), proposal, "别的理由").getList("userErrors.code"))
                .containsExactly("CLUSTER_PROPOSAL_DECIDED");
        assertThat(form(Ids.next(), two, proposal).getList("userErrors.code"))
                .containsExactly("CLUSTER_PROPOSAL_DECIDED");
        assertThat(form(Ids.next(), two, Ids.next()).getList("userErrors.code")).containsExactly("UNKNOWN_ID");
        assertThat(natures()).containsOnly("INDIVIDUAL");
    }

    @Test
    void nobodyProposesWhatHeDoesNotSeeOrOneAloneOrWhatIsInAnotherOne() {
        // Given
        UUID foreign = submitted(visits.anEnterprise());
        // Then
        assertThat(codes(propose(cast.liaison(), Ids.next(), List.of(two.get(0), foreign))))
                .containsExactly("UNKNOWN_ID");
        assertThat(codes(propose(cast.liaison(), Ids.next(), List.of(two.get(0), two.get(0)))))
                .containsExactly("CLUSTER_TOO_FEW");
        form(Ids.next(), List.of(two.get(1), foreign), null);
        assertThat(codes(propose(cast.liaison(), Ids.next(), two))).containsExactly("CLUSTER_MEMBER_TAKEN");
        assertThat(own(cast.liaison()).getList("id")).isEmpty();
    }

    @Test
    void theSameAgainIsTheSameProposal() {
        // Given
        UUID proposal = Ids.next();
        propose(cast.liaison(), proposal, two);
        // When
        JsonPath again = propose(cast.liaison(), proposal, two);
        JsonPath other = propose(cast.liaison(), proposal, List.of(two.get(0), submitted(cast.enterprise())));
        // Then
        assertThat(codes(again)).isEmpty();
        assertThat(codes(other)).containsExactly("ID_TAKEN");
        assertThat(own(cast.liaison()).getList("id")).containsExactly(proposal.toString());
        assertThat(noted("clusterPropose", proposal)).isEqualTo(1);
    }

    @Test
    void aDepartmentProposesNothing() {
        // Given
        Person handler = cast.lead().handler();
        String asked = "mutation { clusterPropose(input: {id: \"" + Ids.next() + "\", title: \"积水\", text: \"同一条路\","
                + " problemIds: [\"" + two.get(0) + "\", \"" + two.get(1) + "\"]}) { userErrors { code } } }";
        // When
        String answer = Asking.as(handler).ask(asked, Map.of()).asString();
        // Then
        assertThat(answer).contains("FORBIDDEN");
        assertThat(sql.list("select id from cluster_proposal where ? = any(problems)", row -> 1, two.get(0)))
                .isEmpty();
    }

    private UUID submitted(UUID enterprise) {
        return ClusterStage.submitted(cast.office(), enterprise, "INFRASTRUCTURE", "路口积水，货车进不来。");
    }

    private static JsonPath propose(Person who, UUID id, List<UUID> problems) {
        return send(who, "clusterPropose", "ClusterProposeInput", "proposal { " + VIEW + " }", input(id, problems));
    }

    private static JsonPath decline(Person who, UUID id, String why) {
        return send(
                who,
                "clusterDecline",
                "ClusterDeclineInput",
                "proposal { " + VIEW + " }",
                Map.of("id", id.toString(), "text", why));
    }

    private JsonPath form(UUID id, List<UUID> problems, UUID proposal) {
        Map<String, Object> input = input(id, problems);
        if (proposal != null) {
            input.put("proposalId", proposal.toString());
        }
        return send(cast.office(), "clusterForm", "ClusterFormInput", "cluster { id }", input);
    }

    private static Map<String, Object> input(UUID id, List<UUID> problems) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", id.toString());
        input.put("title", "路口积水");
        input.put("text", "同一个路口");
        input.put("problemIds", problems.stream().map(UUID::toString).toList());
        return input;
    }

    private static JsonPath own(Person who) {
        return Asking.as(who)
                .ask("{ clusterProposals(first: 100) { edges { node { " + VIEW + " } } } }", Map.of())
                .jsonPath()
                .setRootPath("data.clusterProposals.edges.node");
    }

    private static List<String> listed(Person who, boolean open) {
        return Asking.as(who)
                .ask(
                        "query($open: Boolean) { clusterProposals(open: $open, first: 100) { edges { node { id } } } }",
                        Map.of("open", open))
                .jsonPath()
                .getList("data.clusterProposals.edges.node.id");
    }

    private List<String> natures() {
        return sql.list("select nature from problem where id = any(?::uuid[])", row -> row.getString(1), two);
    }

    private int noted(String action, UUID proposal) {
        return sql.one(
                        "select count(*) from trail where action = ? and entity_id = ?",
                        row -> row.getInt(1),
                        action,
                        proposal.toString())
                .orElseThrow();
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("userErrors.code");
    }
}
