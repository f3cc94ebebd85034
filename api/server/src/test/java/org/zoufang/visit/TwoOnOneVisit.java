package org.zoufang.visit;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;

/** A visit of a lead and a member who write of it without knowing of each other. */
record TwoOnOneVisit(Person lead, Person member, String id) {

    static TwoOnOneVisit begin(SignedInFixture people, VisitFixture visits) {
        Person lead = people.aLeader(Scope.OWN);
        Person member = people.anOfficial(Role.DEPARTMENT_HANDLER);
        Map<String, Object> visit = VisitFixture.aVisit(visits.anEnterprise());
        visit.put(
                "participants",
                List.of(
                        VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL"),
                        VisitFixture.aParticipant(member.officialId(), "MEMBER", "DEPARTMENT_HANDLER")));
        Asking.as(lead).visit("visitRecord", visit);
        return new TwoOnOneVisit(lead, member, (String) visit.get("id"));
    }

    JsonPath purpose(Person who, int baseVersion, String purpose) {
        return Asking.as(who).visit("visitRevise", Map.of("id", id, "baseVersion", baseVersion, "purpose", purpose));
    }

    /** The lead writes first, the member second; the conflict's id. */
    String differ(String first, String second) {
        purpose(lead, 1, first);
        return purpose(member, 1, second).getString("conflicts[0].id");
    }

    JsonPath settle(Person who, String conflict, String keep) {
        return Asking.as(who).conflict("factConflictSettle", Map.of("id", conflict, "keep", keep));
    }

    /** What somebody finds waiting. */
    static List<String> waiting(Person who) {
        return Asking.as(who)
                .ask("{ factConflicts { edges { node { id visit { enterprise { name } } } } } }", Map.of())
                .jsonPath()
                .getList("data.factConflicts.edges.node.id");
    }
}
