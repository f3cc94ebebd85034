package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.zoufang.admin.AdministrationImporting;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.intake.ImportRejection;
import org.zoufang.intake.ListImport;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Lists are handed in here, and what became of their lines is read. */
@Page
@Path("/lists")
public class ListPage {

    private static final int SHOWN = 100;

    private final AdministrationImporting importing;
    private final CurrentCaller current;
    private final Pages pages;

    ListPage(AdministrationImporting importing, CurrentCaller current, Pages pages) {
        this.importing = importing;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lists(Form form, List<ImportKind> kinds, List<ListImport> latest);

        static native TemplateInstance report(ListImport done, List<ImportRejection> wrongs, String path);
    }

    @GET
    public Response ask() {
        return pages.show(page(Form.blank()));
    }

    @POST
    public Response take() throws IOException {
        Form form = pages.form();
        Caller caller = current.caller();
        try {
            ImportKind kind = form.term("kind", ImportKind.class);
            Form.Upload file = form.upload("file").orElse(null);
            InputCheck check = new InputCheck();
            if (kind == null) {
                check.refuse(RefusalCode.REQUIRED, "kind");
            }
            if (file == null) {
                check.refuse(RefusalCode.REQUIRED, "file");
            }
            check.settle();
            try (InputStream content = Files.newInputStream(file.content())) {
                return pages.to("/lists/" + importing.start(caller, kind, file.name(), content));
            }
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    @GET
    @Path("{id}")
    public Response report(@PathParam("id") String id) {
        Caller caller = current.caller();
        ListImport done = importing.byId(caller, Ids.parse(id, "id"));
        return pages.show(Templates.report(
                done, importing.rejections(caller, done.id(), SHOWN), path(done.kind()) + "/" + done.id()));
    }

    private TemplateInstance page(Form form) {
        Caller caller = current.caller();
        return Templates.lists(form, AdministrationImporting.mayImport(caller), importing.latest(caller));
    }

    private static String path(ImportKind kind) {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "/imports";
    }
}
