package org.zoufang.hazard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.hazard.EnterpriseHazardReading;
import org.zoufang.hazard.HazardOffers;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One hazard: its facts, what shows it, what was done about it, and the steps that this reader may take now. */
@Page
@Path("/hazards/{id}")
public class HazardPage {

    private final WholeHazards hazards;
    private final HazardOffers offers;
    private final EnterpriseHazardReading links;
    private final AccessTable access;
    private final CurrentCaller current;
    private final Pages pages;

    HazardPage(
            WholeHazards hazards,
            HazardOffers offers,
            EnterpriseHazardReading links,
            AccessTable access,
            CurrentCaller current,
            Pages pages) {
        this.hazards = hazards;
        this.offers = offers;
        this.links = links;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "hazard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance hazard(WholeHazard whole, List<Offer> offers, Ways ways);
    }

    /** Whether one can give the enterprise a link from here, and read what it has to be told. */
    public record Ways(boolean link, boolean notices) {}

    /** A step that may be taken now. */
    public record Offer(String path, String name) {}

    @GET
    public Response show(@PathParam("id") String id) {
        UUID hazard = Ids.parse(id, "id");
        Caller caller = current.caller();
        WholeHazard whole = hazards.of(caller, hazard).orElseThrow(() -> new NotFound("hazard"));
        List<String> commands = offers.of(caller, hazard);
        List<Offer> offered = Stream.of(HazardAct.values())
                .filter(act -> commands.contains(act.command()))
                .map(act -> new Offer(
                        "/hazards/" + hazard + "/steps/" + act.command(), Messages.text(act.label(), pages.locale())))
                .toList();
        Ways ways = new Ways(links.linkable(caller, hazard).isPresent(), access.allows("GET /notices", caller));
        return pages.show(Templates.hazard(whole, offered, ways));
    }
}
