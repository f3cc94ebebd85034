package org.zoufang.admin.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.zoufang.contract.ImportKind;
import org.zoufang.intake.ListImport;

/** Lists of pairings are handed in here; the file is the body as it is. */
@Path("/pairings/imports")
@Authenticated
@Blocking
public class PairingImportResource {

    private final ImportAnswers answers;

    PairingImportResource(ImportAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response start(@QueryParam("fileName") String fileName, InputStream content) throws IOException {
        return answers.start(ImportKind.PAIRINGS, "/pairings/imports", fileName, content);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ListImport how(@PathParam("id") String id) {
        return answers.how(ImportKind.PAIRINGS, id);
    }

    @GET
    @Path("{id}/report.csv")
    public Response report(@PathParam("id") String id) {
        return answers.report(ImportKind.PAIRINGS, id);
    }

    @GET
    @Path("template.xlsx")
    public Response template() throws IOException {
        return answers.template(ImportKind.PAIRINGS);
    }
}
