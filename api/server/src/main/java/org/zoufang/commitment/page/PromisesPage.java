package org.zoufang.commitment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.zoufang.commitment.CommitmentConnection;
import org.zoufang.commitment.CommitmentEdge;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.contract.CommitmentState;
import org.zoufang.export.ExportWays;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The ledger of promises (承诺台账): what did we promise, by when, and did we keep it? */
@Page
@Path("/commitments")
public class PromisesPage {

    private static final String AFTER = "after";

    private final CommitmentReading reading;
    private final PromiseLines lines;
    private final Departments departments;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    PromisesPage(
            CommitmentReading reading,
            PromiseLines lines,
            Departments departments,
            CurrentCaller current,
            Pages pages,
            RoutingContext request) {
        this.reading = reading;
        this.lines = lines;
        this.departments = departments;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "commitment")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance promises(Form form, Choices choices, List<PromiseLine> lines, Ways ways);
    }

    /** What the filter offers. */
    public record Choices(CommitmentState[] states, List<Option> units) {}

    /** Where one can go from here; null where one cannot. */
    public record Ways(String first, String next, ExportWays export, boolean filtered) {}

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            CommitmentFilter filter = PromiseForm.read(form);
            CommitmentConnection found = reading.page(current.caller(), filter, null, form.text(AFTER));
            List<PromiseLine> shown =
                    lines.of(found.edges().stream().map(CommitmentEdge::node).toList(), pages.locale());
            return pages.show(Templates.promises(form, choices(), shown, ways(form, filter, found)));
        } catch (Refused refused) {
            Form again = form.refused(refused, pages.locale());
            return pages.refused(Templates.promises(again, choices(), List.of(), new Ways(null, null, null, true)));
        }
    }

    private Choices choices() {
        return new Choices(
                CommitmentState.values(),
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
    }

    private Ways ways(Form form, CommitmentFilter filter, CommitmentConnection found) {
        String first = Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        return new Ways(
                form.text(AFTER) == null ? null : first,
                next,
                ExportWays.of(request, AFTER),
                !filter.equals(CommitmentFilter.ALL));
    }
}
