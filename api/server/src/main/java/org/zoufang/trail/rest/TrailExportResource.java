package org.zoufang.trail.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;
import org.zoufang.trail.TrailExporting;
import org.zoufang.trail.TrailFilter;
import org.zoufang.trail.TrailFormat;

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
        TrailFilter filter = new TrailFilter(
                day(asked, "from"),
                day(asked, "to"),
                Ids.parseIfGiven(given(asked, "officialId"), "officialId"),
                Ids.parseIfGiven(given(asked, "deviceId"), "deviceId"),
                given(asked, "action"),
                given(asked, "subject"),
                given(asked, "subjectId"));
        TrailExporting.Export export = exporting.begin(caller, filter, format(asked));
        StreamingOutput file = out -> exporting.write(export, caller.locale(), out);
        return Response.ok(file, export.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
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

    private static TrailFormat format(UriInfo asked) {
        String format = given(asked, "format");
        try {
            return format == null ? TrailFormat.CSV : TrailFormat.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.FORMAT_UNKNOWN, "format", "csv, xlsx");
        }
    }

    private static LocalDate day(UriInfo asked, String name) {
        String day = given(asked, name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Refused.because(RefusalCode.DAY_UNREADABLE, name);
        }
    }

    /** A form sends its empty fields too. */
    private static String given(UriInfo asked, String name) {
        String value = asked.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }
}
