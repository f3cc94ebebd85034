package org.zoufang.hazard.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.rulebook.Proposals;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** Proposing who is competent for hazards; another person approves, as for all that a city lays down. */
@ApplicationScoped
public class HazardRouteProposing {

    private final Proposals proposals;
    private final RulebookReading rulebook;
    private final Departments departments;
    private final Sql sql;

    HazardRouteProposing(Proposals proposals, RulebookReading rulebook, Departments departments, Sql sql) {
        this.proposals = proposals;
        this.rulebook = rulebook;
        this.departments = departments;
        this.sql = sql;
    }

    /**
     * Proposes a route. The same id again is the same success.
     *
     * @throws org.zoufang.shared.Refused with all that stands against it
     */
    @Transactional
    public UUID propose(Caller caller, NewHazardRoute asked) {
        InputCheck check = new InputCheck();
        String category = category(asked.category(), check);
        if (asked.district() != null && !asked.district().matches("\\d{6}")) {
            check.refuse(RefusalCode.DIVISION_UNKNOWN, "district", asked.district());
        }
        if (!departments.mayHandle(asked.organisationId())) {
            check.refuse(
                    RefusalCode.NOT_A_REGULATOR,
                    "organisationId",
                    asked.organisationId().toString());
        }
        refuseBadPeriod(asked, check);
        check.settle();
        String title = title(asked, category);
        if (proposals.open(caller, asked.id(), ProposalSubject.HAZARD_ROUTE, title, asked.source())) {
            sql.change(
                    """
                    insert into hazard_route (proposal_id, category, division, organisation_id, valid_from, valid_to)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    asked.id(),
                    asked.category() == null ? "" : asked.category(),
                    asked.district() == null ? "" : asked.district(),
                    asked.organisationId(),
                    asked.validFrom(),
                    asked.validTo());
        }
        return asked.id();
    }

    private static void refuseBadPeriod(NewHazardRoute asked, InputCheck check) {
        if (asked.validFrom() == null) {
            check.refuse(RefusalCode.REQUIRED, "validFrom");
        }
        check.day(asked.validFrom(), "validFrom");
        check.day(asked.validTo(), "validTo");
        if (asked.validFrom() != null
                && asked.validTo() != null
                && asked.validTo().isBefore(asked.validFrom())) {
            check.refuse(RefusalCode.END_BEFORE_START, "validTo");
        }
    }

    /** What the category is called in the proposal's title. */
    private String category(String code, InputCheck check) {
        if (code == null) {
            return "其他各类隐患";
        }
        List<Term> terms = rulebook.terms(Catalogue.HAZARD_CATEGORY, null);
        Optional<Term> found =
                terms.stream().filter(term -> term.code().equals(code)).findFirst();
        if (found.isEmpty()) {
            String known = String.join(", ", terms.stream().map(Term::code).toList());
            check.refuse(RefusalCode.WORD_UNKNOWN, "category", code, known);
        }
        return found.map(Term::zh).orElse(code);
    }

    /** Says all that the second person decides about: from which day, what, where, to whom. */
    private String title(NewHazardRoute asked, String category) {
        String where = asked.district() == null
                ? ""
                : "（" + departments.districts().getOrDefault(asked.district(), asked.district()) + "）";
        String whom = departments.names(List.of(asked.organisationId())).get(asked.organisationId());
        String until = asked.validTo() == null ? "起" : "至 " + asked.validTo();
        String title = category + where + " → " + whom + "，" + asked.validFrom() + until;
        return title.substring(0, Math.min(title.length(), Limits.NAME));
    }
}
