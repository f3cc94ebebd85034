package org.zoufang.problem.route;

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
import org.zoufang.problem.ProblemFilter;
import org.zoufang.rulebook.Proposals;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** Proposing routes; another person approves, as for all that a city lays down. */
@ApplicationScoped
public class RouteProposing {

    private final Proposals proposals;
    private final RulebookReading rulebook;
    private final Departments departments;
    private final Sql sql;

    RouteProposing(Proposals proposals, RulebookReading rulebook, Departments departments, Sql sql) {
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
    public UUID propose(Caller caller, NewRoute asked) {
        InputCheck check = new InputCheck();
        Optional<Term> category = category(check.needed(asked.category(), "category", Limits.NAME), check);
        ProblemFilter.district(asked.district(), "district", check);
        if (asked.organisationId() != null && !departments.mayHandle(asked.organisationId())) {
            check.refuse(
                    RefusalCode.NOT_A_DEPARTMENT,
                    "organisationId",
                    asked.organisationId().toString());
        }
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
        check.settle();
        if (proposals.open(
                caller, asked.id(), ProposalSubject.ROUTE, title(asked, category.orElseThrow()), asked.source())) {
            sql.change(
                    """
                    insert into problem_route (proposal_id, category, division, organisation_id, valid_from, valid_to)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    asked.id(),
                    asked.category(),
                    asked.district() == null ? "" : asked.district(),
                    asked.organisationId(),
                    asked.validFrom(),
                    asked.validTo());
        }
        return asked.id();
    }

    private Optional<Term> category(String code, InputCheck check) {
        List<Term> terms = rulebook.terms(Catalogue.PROBLEM_CATEGORY, null);
        Optional<Term> found =
                terms.stream().filter(term -> term.code().equals(code)).findFirst();
        if (code != null && found.isEmpty()) {
            String known = String.join(", ", terms.stream().map(Term::code).toList());
            check.refuse(RefusalCode.WORD_UNKNOWN, "category", code, known);
        }
        return found;
    }

    /** Says all that the second person decides about: from which day, what, where, to whom. */
    private String title(NewRoute asked, Term category) {
        String where = asked.district() == null
                ? ""
                : "（" + departments.districts().getOrDefault(asked.district(), asked.district()) + "）";
        String whom = asked.organisationId() == null
                ? "不再建议"
                : departments.names(List.of(asked.organisationId())).get(asked.organisationId());
        String until = asked.validTo() == null ? "起" : "至 " + asked.validTo();
        String title = category.zh() + where + " → " + whom + "，" + asked.validFrom() + until;
        return title.substring(0, Math.min(title.length(), Limits.NAME));
    }
}
