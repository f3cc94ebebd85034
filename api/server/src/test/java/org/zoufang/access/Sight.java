package org.zoufang.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.visit.Asking;

/** What a person finds of a visit at every place where visits are shown. */
record Sight(boolean byId, boolean inHistory, boolean inHistoryOfEnterprise, boolean photo) {

    static final Sight ALL = new Sight(true, true, true, true);
    static final Sight NOTHING = new Sight(false, false, false, false);

    static Sight of(Person person, UUID visit, UUID enterprise, UUID photo) {
        return new Sight(
                Asking.as(person).look(visit.toString()).getString("data.visit.id") != null,
                history(person, "{}").contains(visit.toString()),
                history(person, "{enterpriseId: \"" + enterprise + "\"}").contains(visit.toString()),
                Probe.path("GET /photos/{photo}/thumbnail", Thing.PHOTO)
                                .ask(person.bearer(), photo)
                                .status()
                        == 200);
    }

    private static List<String> history(Person person, String filter) {
        List<String> found = Asking.as(person)
                .ask("{ visitHistory(first: 100, filter: " + filter + ") { edges { node { id } } } }", Map.of())
                .jsonPath()
                .getList("data.visitHistory.edges.node.id");
        return found == null ? List.of() : found;
    }
}
