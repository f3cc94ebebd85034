package org.zoufang.quarantine.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.quarantine.QuarantineConnection;
import org.zoufang.quarantine.QuarantineEdge;
import org.zoufang.quarantine.QuarantineReading;
import org.zoufang.quarantine.parcel.HandedInParcel;
import org.zoufang.quarantine.parcel.ParcelReading;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What could not be stored in its place: what waits first, and what was settled. */
@Page
@Path("/quarantine")
public class QuarantinePage {

    private static final int SIZE = 20;

    private final QuarantineReading reading;
    private final ParcelReading parcels;
    private final EntryNames names;
    private final CurrentCaller current;
    private final Pages pages;

    QuarantinePage(
            QuarantineReading reading, ParcelReading parcels, EntryNames names, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.parcels = parcels;
        this.names = names;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "quarantine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<EntryLine> lines, List<HandedInParcel> parcels, Ways ways);
    }

    /** Where one can go from here; null where one cannot. */
    public record Ways(boolean office, boolean settled, String first, String next) {}

    @GET
    public Response list(@QueryParam("settled") boolean settled, @QueryParam("after") String after) {
        Caller caller = current.caller();
        QuarantineConnection found = reading.page(caller, settled, !settled, SIZE, after);
        List<EntryLine> lines =
                names.lines(found.edges().stream().map(QuarantineEdge::node).toList());
        boolean office = caller.is(Role.SERVICE_OFFICE);
        String path = "/quarantine?settled=" + settled;
        Ways ways = new Ways(
                office,
                settled,
                after == null ? null : path,
                found.pageInfo().hasNextPage()
                        ? path + "&after=" + found.pageInfo().endCursor()
                        : null);
        return pages.show(Templates.list(lines, office && !settled ? parcels.waiting() : List.of(), ways));
    }
}
