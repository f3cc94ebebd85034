package org.zoufang.hazard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Role;
import org.zoufang.export.ExportWays;
import org.zoufang.hazard.HazardConnection;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.hazard.HazardReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The hazards that the reader sees: what is dangerous, where, who answers for it, and what is overdue. */
@Page
@Path("/hazards")
public class HazardListPage {

    private static final String AFTER = "after";

    private final HazardReading reading;
    private final HazardLines lines;
    private final HazardWords words;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;

    HazardListPage(
            HazardReading reading,
            HazardLines lines,
            HazardWords words,
            CurrentCaller current,
            Pages pages,
            RoutingContext request) {
        this.reading = reading;
        this.lines = lines;
        this.words = words;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "hazard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance hazards(Form form, Choices choices, List<HazardLine> lines, Ways ways);
    }

    /** What the filter offers. */
    public record Choices(HazardState[] states, List<Option> grades, List<Option> bodies) {}

    /** Where one can go from here; null where one cannot. */
    public record Ways(String first, String next, ExportWays export, boolean filtered, boolean routes) {}

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            HazardFilter filter = HazardListForm.read(form);
            HazardConnection found = reading.page(current.caller(), filter, null, form.text(AFTER));
            return pages.show(
                    Templates.hazards(form, choices(), lines.of(found, pages.locale()), ways(form, filter, found)));
        } catch (Refused refused) {
            Form again = form.refused(refused, pages.locale());
            return pages.refused(
                    Templates.hazards(again, choices(), List.of(), new Ways(null, null, null, true, false)));
        }
    }

    private Choices choices() {
        return new Choices(HazardState.values(), words.grades(pages.locale()), words.bodies());
    }

    private Ways ways(Form form, HazardFilter filter, HazardConnection found) {
        String first = Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        boolean routes =
                current.caller().is(Role.SERVICE_OFFICE) || current.caller().is(Role.ADMINISTRATOR);
        return new Ways(
                form.text(AFTER) == null ? null : first,
                next,
                ExportWays.of(request, AFTER),
                !filter.equals(HazardFilter.ALL),
                routes);
    }
}
