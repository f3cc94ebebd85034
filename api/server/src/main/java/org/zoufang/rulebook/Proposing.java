package org.zoufang.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Proposing rule sets and terms of catalogues. Nothing is in force before another person has approved it. */
@ApplicationScoped
public class Proposing {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]{2,19}");
    private static final int MOST = 10_000;

    private final Proposals proposals;
    private final Sql sql;

    Proposing(Proposals proposals, Sql sql) {
        this.proposals = proposals;
        this.sql = sql;
    }

    /**
     * Proposes a rule set. The same id again is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID ruleSet(Caller caller, NewRuleSet asked) {
        InputCheck check = new InputCheck();
        String name = check.needed(asked.name(), "name", Limits.NAME);
        code(asked.code(), check);
        period(asked.validFrom(), asked.validTo(), check);
        if (asked.values().isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "values");
        }
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        for (int i = 0; i < asked.values().size(); i++) {
            RuleValue value = asked.values().get(i);
            if (!seen.add(value.rule())) {
                check.refuse(RefusalCode.RULE_TWICE, "values[" + i + "].rule");
            }
            if (value.number() < 0 || value.number() > MOST) {
                check.refuse(RefusalCode.NUMBER_OUT_OF_RANGE, "values[" + i + "].number", 0, MOST);
            }
        }
        check.settle();
        if (proposals.open(caller, asked.id(), ProposalSubject.RULE_SET, name, asked.source())) {
            sql.change(
                    "insert into rule_set (proposal_id, code, name, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                    asked.id(),
                    asked.code(),
                    name,
                    asked.validFrom(),
                    asked.validTo());
            asked.values()
                    .forEach(value -> sql.change(
                            "insert into rule_value (proposal_id, rule, number) values (?, ?, ?)",
                            asked.id(),
                            value.rule(),
                            value.number()));
        }
        return asked.id();
    }

    /**
     * Proposes a term of a catalogue. The same id again is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID term(Caller caller, NewTerm asked) {
        InputCheck check = new InputCheck();
        termCode(asked, check);
        String zh = check.needed(asked.zh(), "zh", Limits.NAME);
        String en = check.needed(asked.en(), "en", Limits.NAME);
        period(asked.validFrom(), asked.validTo(), check);
        if (asked.position() < 0 || asked.position() > MOST) {
            check.refuse(RefusalCode.NUMBER_OUT_OF_RANGE, "position", 0, MOST);
        }
        check.settle();
        if (proposals.open(caller, asked.id(), ProposalSubject.CATALOGUE, zh, asked.source())) {
            sql.change(
                    """
                    insert into catalogue_term (proposal_id, catalogue, code, zh, en, position, valid_from, valid_to)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    asked.id(),
                    asked.catalogue(),
                    asked.code(),
                    zh,
                    en,
                    asked.position(),
                    asked.validFrom(),
                    asked.validTo());
        }
        return asked.id();
    }

    /** Of a number to call the code is the number itself. */
    private static void termCode(NewTerm asked, InputCheck check) {
        if (asked.catalogue() != Catalogue.EMERGENCY_NUMBER) {
            code(asked.code(), check);
        } else if (asked.code() == null || !NUMBER.matcher(asked.code()).matches()) {
            check.refuse(RefusalCode.CODE_MALFORMED, "code");
        }
    }

    private static void code(String code, InputCheck check) {
        if (code == null || !CODE.matcher(code).matches()) {
            check.refuse(RefusalCode.CODE_MALFORMED, "code");
        }
    }

    private static void period(LocalDate from, LocalDate to, InputCheck check) {
        check.day(from, "validFrom");
        check.day(to, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            check.refuse(RefusalCode.END_BEFORE_START, "validTo");
        }
    }
}
