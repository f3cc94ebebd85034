package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.shared.Refused;

/** By when the regulator re-checks, as the city laid it down (《安全生产事故隐患排查治理暂行规定》第二十三条: 十日内). */
@ApplicationScoped
class RecheckTime {

    private static final String RULES = "HAZARD";

    private final RulebookReading rulebook;

    RecheckTime(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The last day of the re-check of what was handed in on this day.
     *
     * @throws Refused with RULES_MISSING where the city laid nothing down
     */
    LocalDate from(LocalDate claimed) {
        return rulebook.inForce(RULES, claimed).map(RuleSet::values).stream()
                .flatMap(values -> values.stream())
                .filter(value -> value.rule() == Rule.RECHECK_WITHIN)
                .findFirst()
                .map(value -> claimed.plusDays(value.number()))
                .orElseThrow(() -> Refused.because(RefusalCode.RULES_MISSING, null, RULES));
    }
}
