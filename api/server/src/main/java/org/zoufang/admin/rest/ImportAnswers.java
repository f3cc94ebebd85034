package org.zoufang.admin.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.admin.AdministrationImporting;
import org.zoufang.admin.ListsOfAdministration;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.intake.ImportReport;
import org.zoufang.intake.ListImport;
import org.zoufang.intake.ListTemplate;
import org.zoufang.intake.TemplateColumn;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;
import org.zoufang.web.Messages;

/** How the paths of all lists answer. */
@ApplicationScoped
class ImportAnswers {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AdministrationImporting importing;
    private final ListsOfAdministration lists;
    private final ImportReport report;
    private final CurrentCaller current;

    ImportAnswers(
            AdministrationImporting importing,
            ListsOfAdministration lists,
            ImportReport report,
            CurrentCaller current) {
        this.importing = importing;
        this.lists = lists;
        this.report = report;
        this.current = current;
    }

    /** 202 with the import's id and where to look: it goes on when the client goes away. */
    Response start(ImportKind kind, String path, String fileName, InputStream content) throws IOException {
        Caller caller = current.caller();
        try {
            UUID id = importing.start(caller, kind, fileName, content);
            return Response.accepted(importing.byId(caller, kind, id))
                    .location(URI.create(path + "/" + id))
                    .build();
        } catch (Refused refused) {
            boolean large = refused.refusals().get(0).code() == RefusalCode.FILE_TOO_LARGE;
            return Problem.of(
                            large ? 413 : 422, refused.refusals().get(0).code().name())
                    .build();
        }
    }

    ListImport how(ImportKind kind, String id) {
        return importing.byId(current.caller(), kind, Ids.parse(id, "id"));
    }

    /** What became of each line. */
    Response report(ImportKind kind, String id) {
        Caller caller = current.caller();
        UUID importId = importing.byId(caller, kind, Ids.parse(id, "id")).id();
        StreamingOutput lines = out -> report.write(importId, caller.locale(), out);
        return file("text/csv;charset=utf-8", "import-" + importId + ".csv", lines);
    }

    /** An empty list to fill in. */
    Response template(ImportKind kind) throws IOException {
        List<? extends TemplateColumn> columns = lists.columns(kind);
        List<String> notes = columns.stream()
                .map(column -> Messages.text(column.noteKey(), Locale.SIMPLIFIED_CHINESE) + "  "
                        + Messages.text(column.noteKey(), Locale.ENGLISH))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListTemplate.write(columns, Words.in(Locale.SIMPLIFIED_CHINESE).of(kind) + "名单", notes, out);
        return file(XLSX, kind.name().toLowerCase(Locale.ROOT) + ".xlsx", out.toByteArray());
    }

    private static Response file(String type, String name, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
