package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.export.ExportWays;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.FirstSeenReading;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemEdge;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The pool of problems and its ledger (台账): demand, enterprise, unit, state, time limit and both clocks. */
@Page
@Path("/problems")
public class LedgerPage {

    private static final String AFTER = "after";

    private final ProblemReading reading;
    private final LedgerLines ledger;
    private final FirstSeenReading seen;
    private final SensitiveProblems sensitive;
    private final Departments departments;
    private final TermNames terms;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    LedgerPage(
            ProblemReading reading,
            LedgerLines ledger,
            FirstSeenReading seen,
            SensitiveProblems sensitive,
            Departments departments,
            TermNames terms,
            CurrentCaller current,
            Pages pages,
            RoutingContext request) {
        this.reading = reading;
        this.ledger = ledger;
        this.seen = seen;
        this.sensitive = sensitive;
        this.departments = departments;
        this.terms = terms;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ledger(
                Form form, Choices choices, List<LedgerLine> lines, Ways ways, String seenFirst);
    }

    /** What the filter offers. */
    public record Choices(
            ProblemState[] states, List<Option> categories, List<Option> departments, List<Option> districts) {}

    /** Where one can go from here; null where one cannot. */
    public record Ways(
            String first, String next, ExportWays export, boolean filtered, boolean routes, boolean imports) {}

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            ProblemFilter filter = LedgerForm.read(form);
            ProblemConnection found = reading.page(current.caller(), filter, null, form.text(AFTER));
            sensitive.shown(
                    current.caller(),
                    found.edges().stream().map(ProblemEdge::node).toList());
            return pages.show(Templates.ledger(
                    form,
                    choices(),
                    ledger.of(found, pages.locale()),
                    ways(form, filter, found),
                    seenFirst(form, filter)));
        } catch (Refused refused) {
            Form again = form.refused(refused, pages.locale());
            return pages.refused(Templates.ledger(
                    again, choices(), List.of(), new Ways(null, null, null, true, false, false), null));
        }
    }

    /** Who saw first what the filter finds, always with the sum; once, on the first page of it. */
    private String seenFirst(Form form, ProblemFilter filter) {
        if (form.text(AFTER) != null) {
            return null;
        }
        Map<FirstSeenBy, Integer> counts = seen.counts(current.caller(), filter);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Messages.text(
                "problem.seenFirstCounts",
                pages.locale(),
                counts.getOrDefault(FirstSeenBy.FOUND_BY_US, 0),
                counts.getOrDefault(FirstSeenBy.RAISED_BY_ENTERPRISE, 0),
                counts.getOrDefault(FirstSeenBy.RAISED_AGAIN, 0),
                all);
    }

    private boolean keepsRoutes() {
        return current.caller().is(Role.SERVICE_OFFICE) || current.caller().is(Role.ADMINISTRATOR);
    }

    private Choices choices() {
        return new Choices(
                ProblemState.values(),
                terms.options(Catalogue.PROBLEM_CATEGORY, pages.locale()),
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                departments.districts().entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList());
    }

    private Ways ways(Form form, ProblemFilter filter, ProblemConnection found) {
        String first = Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        return new Ways(
                form.text(AFTER) == null ? null : first,
                next,
                ExportWays.of(request, AFTER),
                !filter.equals(ProblemFilter.ALL),
                keepsRoutes(),
                current.caller().is(Role.SERVICE_OFFICE));
    }
}
