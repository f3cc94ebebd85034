package org.zoufang.enterprise.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.intake.EnterpriseImport;
import org.zoufang.enterprise.intake.EnterpriseImporting;
import org.zoufang.enterprise.intake.ImportReading;
import org.zoufang.intake.ImportReport;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/** Lists of enterprises are handed in here; the file is the body as it is. */
@Path("/enterprises/imports")
@Authenticated
@Blocking
public class EnterpriseImportResource {

    private static final int CONTENT_REFUSED = 422;

    private final EnterpriseImporting importing;
    private final ImportReading imports;
    private final ImportReport report;
    private final CurrentCaller current;

    EnterpriseImportResource(
            EnterpriseImporting importing, ImportReading imports, ImportReport report, CurrentCaller current) {
        this.importing = importing;
        this.imports = imports;
        this.report = report;
        this.current = current;
    }

    /** 202 with the import's id and where to look: it goes on when the client goes away. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response start(@QueryParam("fileName") String fileName, InputStream content) throws IOException {
        Caller caller = current.caller();
        UUID id = importing.start(caller, fileName, content);
        return Response.accepted(imports.byId(caller, id))
                .location(URI.create("/enterprises/imports/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public EnterpriseImport how(@PathParam("id") String id) {
        return imports.byId(current.caller(), Ids.parse(id, "id"));
    }

    /** What became of each line. */
    @GET
    @Path("{id}/report.csv")
    @Produces("text/csv")
    public Response report(@PathParam("id") String id) {
        Caller caller = current.caller();
        UUID importId = imports.byId(caller, Ids.parse(id, "id")).id();
        StreamingOutput lines = out -> report.write(importId, caller.locale(), out);
        return Response.ok(lines, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + importId + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        RefusalCode code = refused.refusals().get(0).code();
        int status =
                switch (code) {
                    case FILE_TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
                    case ID_MALFORMED -> Response.Status.NOT_FOUND.getStatusCode();
                    default -> CONTENT_REFUSED;
                };
        return Problem.of(status, refused.refusals().get(0), headers).build();
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown) {
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "NOT_FOUND")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden forbidden) {
        return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), "FORBIDDEN")
                .build();
    }
}
