package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.hotline.HotlineImport;
import org.zoufang.problem.hotline.HotlineImporting;
import org.zoufang.problem.hotline.HotlineLine;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Lists of the hotline are handed in here, looked through line by line, and taken in. */
@Page
@Path("/problem-imports")
public class HotlinePage {

    private final HotlineImporting importing;
    private final CurrentCaller current;
    private final Pages pages;

    HotlinePage(HotlineImporting importing, CurrentCaller current, Pages pages) {
        this.importing = importing;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance imports(Form form, List<HotlineImport> latest);

        static native TemplateInstance importLines(
                HotlineImport list, String target, List<HotlineLine> lines, long fresh, long there, long wrong);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.imports(Form.blank(), importing.latest(current.caller())));
    }

    @POST
    public Response handIn() throws IOException {
        Form form = pages.form();
        Caller caller = current.caller();
        try {
            Form.Upload file = form.upload("file").orElseThrow(() -> Refused.because(RefusalCode.REQUIRED, "file"));
            return pages.to("/problem-imports/" + importing.handIn(caller, file.name(), file.content()));
        } catch (Refused refused) {
            return pages.refused(Templates.imports(form.refused(refused, pages.locale()), importing.latest(caller)));
        }
    }

    @GET
    @Path("{id}")
    public Response look(@PathParam("id") String id) throws IOException {
        UUID list = Ids.parse(id, "id");
        List<HotlineLine> lines = importing.lines(current.caller(), list);
        return pages.show(Templates.importLines(
                importing.one(current.caller(), list),
                "/problem-imports/" + list,
                lines,
                lines.stream().filter(HotlineLine::isNew).count(),
                lines.stream().filter(line -> line.problemId() != null).count(),
                lines.stream().filter(line -> !line.wrongs().isEmpty()).count()));
    }

    @POST
    @Path("{id}")
    public Response take(@PathParam("id") String id) throws IOException {
        importing.take(current.caller(), Ids.parse(id, "id"));
        return pages.done("/problem-imports/" + id, "problem.importTaken");
    }
}
