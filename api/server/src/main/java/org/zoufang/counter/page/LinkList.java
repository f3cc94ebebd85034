package org.zoufang.counter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.counter.CounterLink;
import org.zoufang.counter.CounterLinkConnection;
import org.zoufang.counter.CounterLinkEdge;
import org.zoufang.counter.CounterLinkReading;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;

/** The links that are out, as their page shows them. */
@ApplicationScoped
class LinkList {

    private final CounterLinkReading reading;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;

    LinkList(CounterLinkReading reading, EnterpriseReading enterprises, OfficialReading officials) {
        this.reading = reading;
        this.enterprises = enterprises;
        this.officials = officials;
    }

    /** A link with the names that belong to it. */
    public record Line(CounterLink link, Enterprise enterprise, Official issuedBy) {}

    /**
     * What the page shows.
     *
     * @param chosen the enterprise that gets a link, or null while none is chosen
     * @param firms a liaison officer's own, to choose from
     */
    public record Shown(Enterprise chosen, List<Enterprise> firms, List<Line> lines, String first, String next) {

        Shown turning(String toFirst, String toNext) {
            return new Shown(chosen, firms, lines, toFirst, toNext);
        }
    }

    Shown of(Caller caller, UUID chosen, String after) {
        CounterLinkConnection found = reading.page(caller, chosen, null, null, after);
        List<CounterLink> links =
                found.edges().stream().map(CounterLinkEdge::node).toList();
        Map<UUID, Enterprise> firms =
                enterprises.byIds(links.stream().map(CounterLink::enterpriseId).toList());
        Map<UUID, Official> people =
                officials.byIds(links.stream().map(CounterLink::issuedById).toList());
        return new Shown(
                chosen == null ? null : enterprises.byId(chosen).orElse(null),
                own(caller),
                links.stream()
                        .map(link -> new Line(link, firms.get(link.enterpriseId()), people.get(link.issuedById())))
                        .toList(),
                null,
                found.pageInfo().hasNextPage() ? found.pageInfo().endCursor() : null);
    }

    private List<Enterprise> own(Caller caller) {
        Collection<UUID> firms =
                caller.is(Role.SERVICE_OFFICE) ? List.of() : caller.reach().firms();
        return enterprises.byIds(firms).values().stream()
                .sorted(Comparator.comparing(Enterprise::pinyin))
                .toList();
    }
}
