package org.zoufang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.shared.Ids;
import org.zoufang.shared.RowsChanged;

/** Writes down what a list says about enterprises: the only writer of the register. */
@ApplicationScoped
public class EnterpriseRecording {

    private final Enterprises enterprises;
    private final Event<RowsChanged> changed;

    EnterpriseRecording(Enterprises enterprises, Event<RowsChanged> changed) {
        this.enterprises = enterprises;
        this.changed = changed;
    }

    /**
     * Records what a list says, each code at most once, and tells the phones what is new. What the register says
     * already is not written.
     *
     * @return what became of each, in their order
     */
    @Transactional
    public List<ImportOutcome> record(List<EnterpriseFacts> said) {
        Map<String, Enterprise> known = enterprises.lockedByCodes(
                said.stream().map(facts -> facts.creditCode().value()).toList());
        List<ImportOutcome> outcomes = new ArrayList<>();
        List<Enterprise> toSave = new ArrayList<>();
        for (EnterpriseFacts facts : said) {
            Enterprise before = known.get(facts.creditCode().value());
            Enterprise after = before == null ? facts.asNew(Ids.next()) : facts.over(before);
            outcomes.add(outcome(before, after));
            if (!after.equals(before)) {
                toSave.add(after);
            }
        }
        if (!toSave.isEmpty()) {
            enterprises.save(toSave);
            changed.fire(new RowsChanged(
                    Entity.ENTERPRISE, toSave.stream().map(Enterprise::id).toList()));
        }
        return outcomes;
    }

    private static ImportOutcome outcome(Enterprise before, Enterprise after) {
        if (before == null) {
            return ImportOutcome.ADDED;
        }
        return before.equals(after) ? ImportOutcome.UNCHANGED : ImportOutcome.CHANGED;
    }
}
