package org.zoufang.leadership.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.zoufang.export.Exporting;
import org.zoufang.export.SheetFormat;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.Form;
import org.zoufang.web.Page;

/** The figures of the page's period and scope as a file. */
@Page
@Path("/figures/export")
public class FiguresExportPage {

    private final FiguresFile file;
    private final Exporting exporting;
    private final CurrentCaller current;
    private final Clock clock;

    FiguresExportPage(FiguresFile file, Exporting exporting, CurrentCaller current, Clock clock) {
        this.file = file;
        this.exporting = exporting;
        this.current = current;
        this.clock = clock;
    }

    @GET
    public Response export(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        Caller caller = current.caller();
        SheetFormat format = SheetFormat.read(form.text(SheetFormat.PARAMETER));
        return exporting.answer(caller, file.of(caller, FiguresPage.filter(form, LocalDate.now(clock))), format);
    }
}
