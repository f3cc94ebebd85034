package org.zoufang.hazard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.Role;
import org.zoufang.hazard.route.HazardRoute;
import org.zoufang.hazard.route.HazardRouteProposing;
import org.zoufang.hazard.route.HazardRouteReading;
import org.zoufang.hazard.route.NewHazardRoute;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Which body is competent for which hazards. A route is proposed here and decided by a second person. */
@Page
@Path("/hazard-routes")
public class HazardRoutePage {

    private final HazardRouteReading routes;
    private final HazardRouteProposing proposing;
    private final Proposals proposals;
    private final Departments departments;
    private final HazardWords words;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    HazardRoutePage(
            HazardRouteReading routes,
            HazardRouteProposing proposing,
            Proposals proposals,
            Departments departments,
            HazardWords words,
            CurrentCaller current,
            Pages pages,
            Clock clock) {
        this.routes = routes;
        this.proposing = proposing;
        this.proposals = proposals;
        this.departments = departments;
        this.words = words;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "hazard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance routes(List<Line> lines, List<Proposal> waiting, boolean proposes);

        static native TemplateInstance proposeRoute(
                Form form, List<Option> categories, List<Option> districts, List<Option> bodies);
    }

    /** A route in the reader's words; {@code category} null for all others, {@code district} for the whole city. */
    public record Line(HazardRoute route, String category, String district) {}

    @GET
    public Response table() {
        Map<String, String> categories = words.categories(pages.locale());
        Map<String, String> districts = departments.districts();
        List<Line> lines = routes.inForce().stream()
                .map(one -> new Line(one, word(categories, one.category()), word(districts, one.district())))
                .toList();
        List<Proposal> waiting = proposals.in(ProposalState.PROPOSED).stream()
                .filter(one -> one.subject() == ProposalSubject.HAZARD_ROUTE)
                .toList();
        Caller caller = current.caller();
        boolean proposes = caller.is(Role.SERVICE_OFFICE) || caller.is(Role.ADMINISTRATOR);
        return pages.show(Templates.routes(lines, waiting, proposes));
    }

    @GET
    @Path("propose")
    public Response ask() {
        return pages.show(page(Form.blank().with("id", Ids.next()).with("validFrom", LocalDate.now(clock))));
    }

    @POST
    @Path("propose")
    public Response propose() {
        Form form = pages.form();
        try {
            UUID id = proposing.propose(
                    current.caller(),
                    new NewHazardRoute(
                            Ids.parse(form.text("id"), "id"),
                            form.text("category"),
                            form.text("district"),
                            Ids.parse(form.text("organisationId"), "organisationId"),
                            form.day("validFrom"),
                            form.day("validTo"),
                            form.text("source")));
            return pages.done("/rules/proposals/" + id, "hazard.routeProposed");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    private TemplateInstance page(Form form) {
        return Templates.proposeRoute(form, words.categoryOptions(pages.locale()), words.districts(), words.bodies());
    }

    private static String word(Map<String, String> words, String code) {
        return code == null ? null : words.getOrDefault(code, code);
    }
}
