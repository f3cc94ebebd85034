package org.zoufang.admin.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.zoufang.contract.ImportKind;

/** The empty list of enterprises; the lists themselves are handed in at the register's own path. */
@Path("/enterprises/imports/template.xlsx")
@Authenticated
@Blocking
public class EnterpriseTemplateResource {

    private final ImportAnswers answers;

    EnterpriseTemplateResource(ImportAnswers answers) {
        this.answers = answers;
    }

    @GET
    public Response template() throws IOException {
        return answers.template(ImportKind.ENTERPRISES);
    }
}
