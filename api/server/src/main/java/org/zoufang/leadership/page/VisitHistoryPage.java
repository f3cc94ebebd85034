package org.zoufang.leadership.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.zoufang.contract.VisitKind;
import org.zoufang.export.ExportWays;
import org.zoufang.leadership.HistoryNames;
import org.zoufang.leadership.VisitHistoryConnection;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.leadership.VisitHistoryReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The visit history (走访记录): which visits were made, found by enterprise, official, period, kind and words in notes. */
@Page
@Path("/visits")
public class VisitHistoryPage {

    private static final String AFTER = "after";

    private final VisitHistoryReading reading;
    private final HistoryNames names;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    VisitHistoryPage(
            VisitHistoryReading reading,
            HistoryNames names,
            CurrentCaller current,
            Pages pages,
            RoutingContext request) {
        this.reading = reading;
        this.names = names;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "leadership")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance visits(
                Form form, VisitKind[] kinds, List<HistoryLine> lines, Turning turning, boolean filtered);
    }

    /** Where the pages before and after are, null where there is none; and the whole as files. */
    public record Turning(String first, String next, ExportWays export) {
        static final Turning NONE = new Turning(null, null, null);
    }

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        HistoryForm typed = new HistoryForm(form, names);
        try {
            String choose = typed.whereToChoose(Addresses.with(request, AFTER, null));
            if (choose != null) {
                return pages.to(choose);
            }
            VisitHistoryFilter filter = typed.filter();
            VisitHistoryConnection found = reading.page(filter, current.caller(), form.text(AFTER), null);
            return pages.show(page(typed.shown(), filter, found));
        } catch (Refused refused) {
            Form again = form.refused(refused, pages.locale());
            return pages.refused(Templates.visits(again, VisitKind.values(), List.of(), Turning.NONE, true));
        }
    }

    private TemplateInstance page(Form form, VisitHistoryFilter filter, VisitHistoryConnection found) {
        List<HistoryLine> lines = found.edges().stream()
                .map(edge -> HistoryLine.of(edge.node(), filter))
                .toList();
        String first = form.text(AFTER) == null ? null : Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        boolean filtered = !filter.equals(VisitHistoryFilter.ALL);
        return Templates.visits(
                form, VisitKind.values(), lines, new Turning(first, next, ExportWays.of(request, AFTER)), filtered);
    }
}
