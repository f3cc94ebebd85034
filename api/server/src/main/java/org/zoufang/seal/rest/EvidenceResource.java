package org.zoufang.seal.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.seal.EvidenceExporting;
import org.zoufang.seal.EvidencePackage;
import org.zoufang.seal.PackageAnswer;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/** A closed problem as a package of evidence, for officials who may export it. */
@Path("/problems/{id}/evidence.zip")
@Authenticated
@Blocking
public class EvidenceResource {

    private static final int CONTENT_REFUSED = 422;

    private final EvidenceExporting exporting;
    private final ProblemReading problems;
    private final SensitiveProblems sensitive;
    private final PackageAnswer answer;
    private final CurrentCaller current;

    EvidenceResource(
            EvidenceExporting exporting,
            ProblemReading problems,
            SensitiveProblems sensitive,
            PackageAnswer answer,
            CurrentCaller current) {
        this.exporting = exporting;
        this.problems = problems;
        this.sensitive = sensitive;
        this.answer = answer;
        this.current = current;
    }

    @GET
    public Response export(@PathParam("id") String id) {
        Caller caller = current.caller();
        UUID problemId = Ids.parse(id, "id");
        ProblemView problem = problems.problem(caller, problemId).orElseThrow(() -> new NotFound("problem"));
        EvidencePackage made = exporting.full(caller, problemId);
        sensitive.shown(caller, List.of(problem));
        return answer.of(made);
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        return Problem.of(CONTENT_REFUSED, refused.refusals().get(0), headers).build();
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown) {
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "NOT_FOUND")
                .build();
    }
}
