package org.zoufang.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Stale;

/**
 * What went wrong, as a page for who asked for one (a browser does) and as a problem (RFC 9457) for everybody else. What
 * does not exist and what is not for the reader look the same. An error of ours shows an id that stands in the log.
 */
class PageFailures {

    private static final Logger LOG = Logger.getLogger(PageFailures.class);
    private static final int CONTENT_REFUSED = 422;

    private final Pages pages;
    private final RefusedRequests told;

    PageFailures(Pages pages, RefusedRequests told) {
        this.pages = pages;
        this.told = told;
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown, HttpHeaders headers) {
        return failed(Response.Status.NOT_FOUND, "NOT_FOUND", headers);
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden forbidden, HttpHeaders headers) {
        return failed(Response.Status.FORBIDDEN, "FORBIDDEN", headers);
    }

    @ServerExceptionMapper
    public Response stale(Stale stale, HttpHeaders headers) {
        return failed(Response.Status.CONFLICT, "STALE", headers);
    }

    /** A refusal that no form shows comes from an address that somebody changed or cut. */
    @ServerExceptionMapper
    public Response refused(Refused refused, HttpHeaders headers) {
        told.tell(refused);
        if (isForAPage(headers)) {
            return failed(Response.Status.NOT_FOUND, "NOT_FOUND", headers);
        }
        RefusalCode code = refused.refusals().get(0).code();
        int status = code == RefusalCode.ID_MALFORMED ? Response.Status.NOT_FOUND.getStatusCode() : CONTENT_REFUSED;
        return Problem.of(status, refused.refusals().get(0), headers).build();
    }

    /** An address that nobody serves, a method that it does not know. */
    @ServerExceptionMapper
    public Response notServed(WebApplicationException notServed, HttpHeaders headers) {
        Response answer = notServed.getResponse();
        boolean asked = answer.getStatus() >= 400 && !answer.hasEntity() && isForAPage(headers);
        if (!asked) {
            return answer;
        }
        return answer.getStatus() >= 500
                ? broken(notServed, headers)
                : pages.failure(answer.getStatusInfo(), "NOT_FOUND");
    }

    @ServerExceptionMapper
    public Response broken(Throwable error, HttpHeaders headers) {
        String id = Ids.next().toString();
        LOG.errorf(error, "page=failed id=%s", id);
        return page(headers, () -> pages.broken(id), Response.Status.INTERNAL_SERVER_ERROR, "INTERNAL " + id);
    }

    private Response failed(Response.Status status, String code, HttpHeaders headers) {
        told.tell(code);
        return page(headers, () -> pages.failure(status, code), status, code);
    }

    private static Response page(HttpHeaders headers, Supplier<Response> page, Response.Status status, String code) {
        return isForAPage(headers)
                ? page.get()
                : Problem.of(status.getStatusCode(), code).build();
    }

    private static boolean isForAPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> MediaType.TEXT_HTML_TYPE.getSubtype().equals(type.getSubtype()));
    }
}
