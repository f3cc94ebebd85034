package org.zoufang.commitment.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.zoufang.official.CurrentCaller;
import org.zoufang.web.Form;
import org.zoufang.web.Page;

/** What the ledger's filter finds, all pages of it, as a file: what is on the screen is what is exported. */
@Page
@Path("/commitments/export.csv")
public class PromiseExportPage {

    private final PromiseFile file;
    private final CurrentCaller current;

    PromiseExportPage(PromiseFile file, CurrentCaller current) {
        this.file = file;
        this.current = current;
    }

    @GET
    public Response export(UriInfo uri) {
        PromiseFile.Export export = file.begin(current.caller(), PromiseForm.read(Form.of(uri.getQueryParameters())));
        StreamingOutput out = stream -> file.write(export, stream);
        return Response.ok(out, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
