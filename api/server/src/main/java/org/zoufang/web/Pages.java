package org.zoufang.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.zoufang.shared.Languages;

/** How pages answer. Every page resource takes this one bean from the shell. */
@ApplicationScoped
public class Pages {

    /** RFC 9110: understood, but what stands in it cannot be done. */
    private static final int CONTENT_REFUSED = 422;

    private final RoutingContext request;
    private final TypedForm typed;
    private final Shell shell;

    Pages(RoutingContext request, TypedForm typed, Shell shell) {
        this.request = request;
        this.typed = typed;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance failure(String kind, String id);
    }

    /** The form that was sent with this request. */
    public Form form() {
        return typed.form();
    }

    /** The language of this request. */
    public Locale locale() {
        return Languages.of(request);
    }

    /** A page, in the reader's language; nobody on the way keeps it. */
    public Response show(TemplateInstance page) {
        return answer(Response.Status.OK.getStatusCode(), page);
    }

    /** The page of a form again, with what has to be mended. */
    public Response refused(TemplateInstance page) {
        return answer(CONTENT_REFUSED, page);
    }

    /** After a form that changed something: on to another page, which says in a banner what was done. */
    public Response done(String path, String messageKey) {
        shell.sayOnNextPage(messageKey);
        return to(path);
    }

    /** On to another page of this server. */
    public Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    Response failure(Response.StatusType status, String kind) {
        return answer(status.getStatusCode(), Templates.failure(kind, null));
    }

    Response broken(String id) {
        return answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Templates.failure("broken", id));
    }

    private Response answer(int status, TemplateInstance page) {
        Locale locale = locale();
        shell.rememberLanguage();
        String rendered = page.setLocale(locale).render();
        return Response.status(status)
                .entity(rendered)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, shell.languageTag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }
}
