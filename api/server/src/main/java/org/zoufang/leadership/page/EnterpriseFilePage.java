package org.zoufang.leadership.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zoufang.leadership.file.EnterpriseFile;
import org.zoufang.leadership.file.EnterpriseFileReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One enterprise, one file: what a leader reads before he goes. */
@Page
@Path("/enterprises/{id}")
public class EnterpriseFilePage {

    private final EnterpriseFileReading files;
    private final CurrentCaller current;
    private final Pages pages;

    EnterpriseFilePage(EnterpriseFileReading files, CurrentCaller current, Pages pages) {
        this.files = files;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "leadership")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance enterprise(EnterpriseFile file, FileLines lines);
    }

    @GET
    public Response file(@PathParam("id") String id) {
        EnterpriseFile file = files.file(current.caller(), Ids.parse(id, "id"));
        return pages.show(Templates.enterprise(file, FileLines.of(file)));
    }
}
