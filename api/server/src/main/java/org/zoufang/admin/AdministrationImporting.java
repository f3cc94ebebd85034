package org.zoufang.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.intake.EnterpriseImporting;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.ImportRejection;
import org.zoufang.intake.ListImport;
import org.zoufang.intake.ListImporting;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.NotFound;

/** Takes lists of bodies, people, enterprises and pairings in, and tells how it goes. */
@ApplicationScoped
public class AdministrationImporting {

    private static final int LATEST = 20;

    private final ListImporting importing;
    private final ImportBooks books;
    private final ListsOfAdministration lists;
    private final EnterpriseImporting enterprises;

    AdministrationImporting(
            ListImporting importing, ImportBooks books, ListsOfAdministration lists, EnterpriseImporting enterprises) {
        this.importing = importing;
        this.books = books;
        this.lists = lists;
        this.enterprises = enterprises;
    }

    /**
     * Which lists the caller may bring, in the order in which they build on each other: administrators all, the service
     * office enterprises and pairings.
     */
    public static List<ImportKind> mayImport(Caller caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return List.of(ImportKind.ORGANISATIONS, ImportKind.OFFICIALS, ImportKind.ENTERPRISES, ImportKind.PAIRINGS);
        }
        return caller.is(Role.SERVICE_OFFICE) ? List.of(ImportKind.ENTERPRISES, ImportKind.PAIRINGS) : List.of();
    }

    /**
     * Takes a file and starts its import in the background.
     *
     * @throws Forbidden for those who may not bring such a list
     * @throws org.zoufang.shared.Refused with FILE_TOO_LARGE
     * @throws IOException if the file does not arrive whole
     */
    public UUID start(Caller caller, ImportKind kind, String fileName, InputStream content) throws IOException {
        require(caller, kind);
        if (kind == ImportKind.ENTERPRISES) {
            // a register of hundreds of thousands has a queue of its own
            return enterprises.start(caller, fileName, content);
        }
        return importing.start(lists.of(kind, caller), caller.officialId(), caller.deviceId(), fileName, content);
    }

    /**
     * One import.
     *
     * @throws Forbidden for those who may not bring such a list
     * @throws NotFound if there is none with that id
     */
    public ListImport byId(Caller caller, ImportKind kind, UUID id) {
        require(caller, kind);
        return books.byId(kind, id);
    }

    /** One import of whichever list the caller may bring. */
    public ListImport byId(Caller caller, UUID id) {
        return mayImport(caller).stream()
                .flatMap(kind -> books.find(kind, id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("import"));
    }

    /** The youngest imports of the lists that the caller may bring. */
    public List<ListImport> latest(Caller caller) {
        return books.latest(mayImport(caller), LATEST);
    }

    /** What is wrong in its file, the whole file first, then by line. */
    public List<ImportRejection> rejections(Caller caller, UUID id, Integer first) {
        return books.rejections(byId(caller, id).id(), first, caller.locale());
    }

    private static void require(Caller caller, ImportKind kind) {
        if (!mayImport(caller).contains(kind)) {
            throw new Forbidden("listImport");
        }
    }
}
