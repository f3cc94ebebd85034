package org.zoufang.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.zoufang.shared.Languages;
import org.zoufang.web.QrCode;

/** The page that a person opens first: scan, download, sign in. It needs no sign-in and tells nothing but the address. */
@Path("/")
public class StartPage {

    /** Nothing is loaded but our own style sheet; nothing runs; nobody frames it. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final Address address;
    private final AppFile app;

    StartPage(Address address, AppFile app) {
        this.address = address;
        this.app = app;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance zh(
                String address, Optional<String> fingerprint, QrCode code, Optional<Long> appMegabytes);

        static native TemplateInstance en(
                String address, Optional<String> fingerprint, QrCode code, Optional<Long> appMegabytes);
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
    public Response page(@QueryParam("lang") String language, RoutingContext request) throws IOException {
        Locale locale = language == null ? Languages.of(request) : Locale.forLanguageTag(language);
        boolean english = "en".equals(locale.getLanguage());
        Optional<Long> megabytes = Optional.empty();
        if (app.find().isPresent()) {
            megabytes = Optional.of(Math.max(1, Files.size(app.find().get()) >> 20));
        }
        QrCode code = QrCode.of(address.forScanning());
        TemplateInstance page = english
                ? Templates.en(address.forPhones(), address.fingerprint(), code, megabytes)
                : Templates.zh(address.forPhones(), address.fingerprint(), code, megabytes);
        return Response.ok(page.render())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "zh-CN")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }

    @GET
    @Path("zoufang.apk")
    @Blocking
    public Response download() {
        return app.find()
                .map(file -> Response.ok(file.toFile(), "application/vnd.android.package-archive")
                        .header("Content-Disposition", "attachment; filename=\"zoufang.apk\"")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
