package org.zoufang.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.Role;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.ImportRejection;
import org.zoufang.intake.ListImport;
import org.zoufang.intake.ListImporting;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.NotFound;

/** Takes lists of bodies, people and pairings in, and tells how it goes. */
@ApplicationScoped
public class AdministrationImporting {

    private static final int LATEST = 20;

    private final ListImporting importing;
    private final ImportBooks books;
    private final ListsOfAdministration lists;

    AdministrationImporting(ListImporting importing, ImportBooks books, ListsOfAdministration lists) {
        this.importing = importing;
        this.books = books;
        this.lists = lists;
    }

    /** Which lists the caller may bring: administrators all, the service office pairings. */
    public static Set<ImportKind> mayImport(Caller caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return EnumSet.of(ImportKind.ORGANISATIONS, ImportKind.OFFICIALS, ImportKind.PAIRINGS);
        }
        return caller.is(Role.SERVICE_OFFICE) ? EnumSet.of(ImportKind.PAIRINGS) : EnumSet.noneOf(ImportKind.class);
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
