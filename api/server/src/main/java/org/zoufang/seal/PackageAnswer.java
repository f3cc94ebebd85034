package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** How a package leaves the server: as a file to be saved, kept by nobody on the way. */
@ApplicationScoped
public class PackageAnswer {

    private final EvidenceExporting exporting;

    PackageAnswer(EvidenceExporting exporting) {
        this.exporting = exporting;
    }

    public Response of(EvidencePackage made) {
        StreamingOutput file = out -> exporting.write(made, out);
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + made.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Evidence-Head", made.seal().head())
                .build();
    }
}
