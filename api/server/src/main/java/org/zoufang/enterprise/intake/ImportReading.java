package org.zoufang.enterprise.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.ImportRejection;
import org.zoufang.intake.ListImport;
import org.zoufang.official.Caller;

/** How imports of enterprises go, for those who may import. */
@ApplicationScoped
public class ImportReading {

    private final ImportBooks books;

    ImportReading(ImportBooks books) {
        this.books = books;
    }

    /**
     * One import.
     *
     * @throws org.zoufang.shared.Forbidden for those who may not import
     * @throws org.zoufang.shared.NotFound if there is none with that id
     */
    public EnterpriseImport byId(Caller caller, UUID id) {
        ImportPolicy.mayImport(caller);
        ListImport found = books.byId(ImportKind.ENTERPRISES, id);
        return new EnterpriseImport(
                found.id(),
                found.fileName(),
                found.state(),
                found.rowsRead(),
                found.added(),
                found.changed(),
                found.unchanged(),
                found.rejected(),
                found.empty(),
                found.ignoredColumns(),
                found.startedAt(),
                found.endedAt());
    }

    /** What is wrong in its file, the whole file first, then by line. */
    public List<ImportRejection> rejections(UUID id, Integer first, Locale locale) {
        return books.rejections(id, first, locale);
    }
}
