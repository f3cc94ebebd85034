package org.zoufang.enterprise.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.enterprise.EnterpriseRecording;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.JudgedLine;

/** Takes batches into the register; each is one transaction with its report, so that what is reported is what is in. */
@ApplicationScoped
class ImportRecording {

    private final ImportBooks books;
    private final EnterpriseRecording register;

    ImportRecording(ImportBooks books, EnterpriseRecording register) {
        this.books = books;
        this.register = register;
    }

    /**
     * Takes the good lines of a batch into the register and notes what became of each.
     *
     * @throws IllegalStateException if the import does not run any more
     */
    @Transactional
    void store(UUID id, Batch batch) {
        List<JudgedLine<EnterpriseFacts>> lines = batch.lines();
        books.store(id, lines, lines.isEmpty() ? List.of() : taken(lines), batch.empty());
    }

    private List<ImportOutcome> taken(List<JudgedLine<EnterpriseFacts>> lines) {
        List<EnterpriseFacts> good = lines.stream()
                .map(JudgedLine::facts)
                .filter(facts -> facts != null)
                .toList();
        Iterator<ImportOutcome> recorded = register.record(good).iterator();
        List<ImportOutcome> outcomes = new ArrayList<>(lines.size());
        for (JudgedLine<EnterpriseFacts> line : lines) {
            outcomes.add(line.facts() == null ? ImportOutcome.REJECTED : recorded.next());
        }
        return outcomes;
    }
}
