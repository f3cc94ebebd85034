package org.zoufang.trail.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.export.SheetFormat;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;
import org.zoufang.trail.TrailExporting;
import org.zoufang.trail.TrailFilter;
import org.zoufang.web.Form;

/** A period of the trail as a file, for auditors: CSV, or XLSX for spreadsheets. */
@Path("/trail/export")
@Authenticated
@Blocking
public class TrailExportResource {

    private static final int CONTENT_REFUSED = 422;

    private final TrailExporting exporting;
    private final CurrentCaller current;

    TrailExportResource(TrailExporting exporting, CurrentCaller current) {
        this.exporting = exporting;
        this.current = current;
    }

    /** {@code from} and {@code to} are needed; {@code format} is csv or xlsx; the rest is as in the API's filter. */
    @GET
    public Response export(@Context UriInfo asked) {
        Caller caller = current.caller();
        Form form = Form.of(asked.getQueryParameters());
        TrailFilter filter = new TrailFilter(
                form.day("from"),
                form.day("to"),
                Ids.parseIfGiven(form.text("officialId"), "officialId"),
                Ids.parseIfGiven(form.text("deviceId"), "deviceId"),
                form.text("action"),
                form.text("subject"),
                form.text("subjectId"));
        TrailExporting.Export export =
                exporting.begin(caller, filter, SheetFormat.read(form.text(SheetFormat.PARAMETER)));
        return export.format().answer(export.name(), out -> exporting.write(export, caller.locale(), out));
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        return Problem.of(CONTENT_REFUSED, refused.refusals().get(0), headers).build();
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden forbidden) {
        return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), "FORBIDDEN")
                .build();
    }
}
