package org.zoufang.problem.page;

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
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.route.NewRoute;
import org.zoufang.problem.route.Route;
import org.zoufang.problem.route.RouteProposing;
import org.zoufang.problem.route.RouteReading;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The routing table: which department is suggested for what. A route is proposed here and decided by a second person. */
@Page
@Path("/problem-routes")
public class RoutePage {

    private final RouteReading routes;
    private final RouteProposing proposing;
    private final Proposals proposals;
    private final Departments departments;
    private final TermNames terms;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    RoutePage(
            RouteReading routes,
            RouteProposing proposing,
            Proposals proposals,
            Departments departments,
            TermNames terms,
            CurrentCaller current,
            Pages pages,
            Clock clock) {
        this.routes = routes;
        this.proposing = proposing;
        this.proposals = proposals;
        this.departments = departments;
        this.terms = terms;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance routes(List<Line> lines, List<Proposal> waiting, boolean proposes);

        static native TemplateInstance proposeRoute(
                Form form, List<Option> categories, List<Option> districts, List<Option> departments);
    }

    /** A route in the reader's words; {@code district} null for the whole city. */
    public record Line(Route route, String category, String district) {}

    @GET
    public Response table() {
        Map<String, String> categories = terms.of(Catalogue.PROBLEM_CATEGORY, pages.locale());
        Map<String, String> districts = departments.districts();
        List<Line> lines = routes.inForce().stream()
                .map(one -> new Line(
                        one,
                        categories.getOrDefault(one.category(), one.category()),
                        one.district() == null ? null : districts.getOrDefault(one.district(), one.district())))
                .toList();
        List<Proposal> waiting = proposals.in(ProposalState.PROPOSED).stream()
                .filter(one -> one.subject() == ProposalSubject.ROUTE)
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
                    new NewRoute(
                            Ids.parse(form.text("id"), "id"),
                            form.text("category"),
                            form.text("district"),
                            Ids.parseIfGiven(form.text("organisationId"), "organisationId"),
                            form.day("validFrom"),
                            form.day("validTo"),
                            form.text("source")));
            return pages.done("/rules/proposals/" + id, "problem.routeProposed");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    private TemplateInstance page(Form form) {
        return Templates.proposeRoute(
                form,
                terms.options(Catalogue.PROBLEM_CATEGORY, pages.locale()),
                departments.districts().entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList(),
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
    }
}
