package org.zoufang.commitment.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.zoufang.export.Exporting;
import org.zoufang.export.SheetFormat;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.Form;
import org.zoufang.web.Page;

/** What the ledger's filter finds, all pages of it, as a file: what is on the screen is what is exported. */
@Page
@Path("/commitments/export")
public class PromiseExportPage {

    private final PromiseFile file;
    private final Exporting exporting;
    private final CurrentCaller current;

    PromiseExportPage(PromiseFile file, Exporting exporting, CurrentCaller current) {
        this.file = file;
        this.exporting = exporting;
        this.current = current;
    }

    @GET
    public Response export(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        Caller caller = current.caller();
        SheetFormat format = SheetFormat.read(form.text(SheetFormat.PARAMETER));
        return exporting.answer(caller, file.of(caller, PromiseForm.read(form)), format);
    }
}
