package org.zoufang.enterprise.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Refusal;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.enterprise.EnterpriseRecording;
import org.zoufang.shared.Ids;

/** Writes an import down step by step; each step is one transaction, so that what is reported is what is in. */
@ApplicationScoped
class ImportRecording {

    private final Imports imports;
    private final EnterpriseRecording register;
    private final ImportDeeds deeds;
    private final Clock clock;

    ImportRecording(Imports imports, EnterpriseRecording register, ImportDeeds deeds, Clock clock) {
        this.deeds = deeds;
        this.imports = imports;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    UUID begin(String fileName, UUID officialId, UUID deviceId) {
        UUID id = Ids.next();
        imports.begin(id, fileName, officialId, clock.instant());
        deeds.begun(id, fileName, officialId, deviceId);
        return id;
    }

    @Transactional
    void ignore(UUID id, List<String> columns) {
        imports.ignore(id, columns);
    }

    /**
     * Takes the good lines of a batch into the register and notes what became of each.
     *
     * @throws IllegalStateException if the import does not run any more
     */
    @Transactional
    void store(UUID id, Batch batch) {
        List<JudgedLine> lines = batch.lines();
        List<ImportOutcome> outcomes = lines.isEmpty() ? List.of() : taken(lines);
        if (!imports.progress(id, outcomes, batch.empty())) {
            throw new IllegalStateException("import " + id + " does not run any more");
        }
        if (!lines.isEmpty()) {
            imports.outcomes(id, lines, outcomes);
            imports.reject(id, lines);
        }
    }

    @Transactional
    void finish(UUID id) {
        imports.end(id, ImportState.FINISHED, clock.instant());
        deeds.ended(id);
    }

    /** Ends an import that cannot go on; what was read until now stays in. */
    @Transactional
    void fail(UUID id, List<Refusal> refusals) {
        imports.refuse(id, refusals);
        imports.end(id, ImportState.FAILED, clock.instant());
        deeds.ended(id);
    }

    private List<ImportOutcome> taken(List<JudgedLine> lines) {
        List<EnterpriseFacts> good = lines.stream()
                .map(JudgedLine::facts)
                .filter(facts -> facts != null)
                .toList();
        Iterator<ImportOutcome> recorded = register.record(good).iterator();
        List<ImportOutcome> outcomes = new ArrayList<>(lines.size());
        for (JudgedLine line : lines) {
            outcomes.add(line.facts() == null ? ImportOutcome.REJECTED : recorded.next());
        }
        return outcomes;
    }
}
