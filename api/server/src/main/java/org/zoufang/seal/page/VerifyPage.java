package org.zoufang.seal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.seal.SealReading;
import org.zoufang.seal.SealReading.KnownExport;
import org.zoufang.seal.SealReading.PublishedKey;
import org.zoufang.seal.VerifierSource;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** For everybody who holds a package: the fingerprints to compare, the verifier, and whether a head is known here. */
@Page
@PermitAll
@Path("/verify")
public class VerifyPage {

    private final SealReading seals;
    private final VerifierSource verifier;
    private final Pages pages;

    VerifyPage(SealReading seals, VerifierSource verifier, Pages pages) {
        this.seals = seals;
        this.verifier = verifier;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "seal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance verify(Form form, List<PublishedKey> keys, boolean asked, KnownExport export);
    }

    @GET
    public Response show(@QueryParam("head") String head) {
        boolean asked = head != null && !head.isBlank();
        KnownExport export = asked ? seals.export(head).orElse(null) : null;
        return pages.show(Templates.verify(Form.blank().with("head", head), seals.keys(), asked, export));
    }

    /** The program, apart from any package: who made a package anew could have put another verifier into it. */
    @GET
    @Path("/Verify.java")
    public Response program() {
        return Response.ok(verifier.source(), "text/plain; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + VerifierSource.FILE + "\"")
                .build();
    }
}
