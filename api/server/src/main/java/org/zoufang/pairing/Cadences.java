package org.zoufang.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.Rule;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RuleValue;
import org.zoufang.rulebook.RulebookReading;

/** How often each type of pair is in contact (联络间隔), as the city laid it down for today. */
@ApplicationScoped
class Cadences {

    /** Before a type's name: the mechanism that its rule set is of. */
    private static final String MECHANISM = "PAIRING_";

    private final RulebookReading rules;

    Cadences(RulebookReading rules) {
        this.rules = rules;
    }

    /** Days by type; a type for which nothing is laid down is left out. */
    Map<PairingType, Integer> today() {
        Map<PairingType, Integer> days = new EnumMap<>(PairingType.class);
        for (RuleSet set : rules.inForce(null)) {
            for (PairingType type : PairingType.values()) {
                if (set.code().equals(MECHANISM + type)) {
                    set.values().stream()
                            .filter(value -> value.rule() == Rule.CONTACT_EVERY && value.number() > 0)
                            .mapToInt(RuleValue::number)
                            .forEach(number -> days.put(type, number));
                }
            }
        }
        return days;
    }
}
