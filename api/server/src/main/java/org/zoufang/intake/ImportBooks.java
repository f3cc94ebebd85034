package org.zoufang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Refusal;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** The books of all imports: begun, how far, what became of each line, ended. Who may see them, the callers ask. */
@ApplicationScoped
public class ImportBooks {

    private final Imports imports;
    private final ImportReading reading;
    private final ImportDeeds deeds;
    private final Clock clock;

    ImportBooks(Imports imports, ImportReading reading, ImportDeeds deeds, Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public UUID begin(ImportKind kind, String fileName, UUID officialId, UUID deviceId) {
        UUID id = Ids.next();
        imports.begin(kind, id, fileName, officialId, clock.instant());
        deeds.begun(kind, id, fileName, officialId, deviceId);
        return id;
    }

    @Transactional
    public void ignore(UUID id, List<String> columns) {
        imports.ignore(id, columns);
    }

    /**
     * Notes what became of lines; in the transaction that took them in, so that what is reported is what is in.
     *
     * @param empty lines with nothing in them that were between
     * @throws IllegalStateException if the import does not run any more
     */
    @Transactional
    public void store(UUID id, List<? extends JudgedLine<?>> lines, List<ImportOutcome> outcomes, int empty) {
        if (!imports.progress(id, outcomes, empty)) {
            throw new IllegalStateException("import " + id + " does not run any more");
        }
        if (!lines.isEmpty()) {
            imports.outcomes(id, lines, outcomes);
            imports.reject(id, lines);
        }
    }

    @Transactional
    public void finish(UUID id) {
        imports.end(id, ImportState.FINISHED, clock.instant());
        deeds.ended(id);
    }

    /** Ends an import that cannot go on; what was read until now stays in. */
    @Transactional
    public void fail(UUID id, List<Refusal> refusals) {
        imports.refuse(id, refusals);
        imports.end(id, ImportState.FAILED, clock.instant());
        deeds.ended(id);
    }

    /**
     * One import.
     *
     * @throws NotFound if there is none of that kind with that id
     */
    public ListImport byId(ImportKind kind, UUID id) {
        return find(kind, id).orElseThrow(() -> new NotFound("import"));
    }

    /** One import, if there is one of that kind with that id. */
    public Optional<ListImport> find(ImportKind kind, UUID id) {
        return reading.byId(kind, id);
    }

    /** The imports of these kinds, the youngest first. */
    public List<ListImport> latest(Collection<ImportKind> kinds, int most) {
        return reading.latest(kinds, most);
    }

    /** What is wrong in its file, the whole file first, then by line. */
    public List<ImportRejection> rejections(UUID id, Integer first, Locale locale) {
        return reading.rejections(id, first, locale);
    }
}
