package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.zoufang.contract.Limits;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Gives an enterprise's contact a link. Its text is made here, handed over once, and kept nowhere. */
@ApplicationScoped
public class CounterLinkIssuing {

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter, problem_id)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;
    private final LinkAddresses addresses;
    private final EnterpriseProblemReading problems;
    private final EnterpriseReading enterprises;
    private final Event<Noted> noted;
    private final LinkTerm term;
    private final Clock clock;

    CounterLinkIssuing(
            Sql sql,
            LinkAddresses addresses,
            EnterpriseProblemReading problems,
            EnterpriseReading enterprises,
            Event<Noted> noted,
            LinkTerm term,
            Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.problems = problems;
        this.enterprises = enterprises;
        this.noted = noted;
        this.term = term;
        this.clock = clock;
    }

    /** The days that a link may last at most: no longer than its token. */
    public int mostDays() {
        return term.mostDays();
    }

    /**
     * A link for one contact of one enterprise.
     *
     * @return the address to hand over; whoever has it sees the enterprise's visits until it expires or is revoked
     * @throws Refused with UNKNOWN_ID for an enterprise that the caller does not look after, as for one that is not there
     */
    @Transactional
    public String issue(Caller caller, NewCounterLink wanted) {
        InputCheck check = new InputCheck();
        NewCounterLink asked = wanted.matter() == LinkMatter.PROBLEM ? ofItsEnterprise(caller, wanted, check) : wanted;
        String contact = check.needed(asked.contactName(), "contactName", Limits.NAME);
        if (asked.validDays() < 1 || asked.validDays() > mostDays()) {
            check.refuse(RefusalCode.VALID_DAYS_OUT_OF_RANGE, "validDays", mostDays());
        }
        if (asked.matter() != LinkMatter.PROBLEM
                && (asked.enterpriseId() == null
                        || !CounterSight.sees(caller, asked.enterpriseId())
                        || !enterprises.exists(asked.enterpriseId()))) {
            check.refuse(RefusalCode.UNKNOWN_ID, "enterpriseId", String.valueOf(asked.enterpriseId()));
        }
        check.settle();
        Instant now = clock.instant();
        Instant ends = now.plus(Duration.ofDays(asked.validDays()));
        int made = sql.change(
                ROW,
                asked.id(),
                asked.enterpriseId(),
                contact.strip(),
                caller.officialId(),
                now,
                ends,
                asked.matter(),
                asked.problemId());
        if (made == 0) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString());
        }
        note(caller, asked, contact);
        return addresses.of(asked.id());
    }

    /** Whoever brings an answer to the enterprise may give it a link to that problem, and to no other. */
    private NewCounterLink ofItsEnterprise(Caller caller, NewCounterLink wanted, InputCheck check) {
        if (wanted.problemId() == null) {
            throw Refused.because(RefusalCode.REQUIRED, "problemId");
        }
        EnterpriseProblemReading.Linkable found = problems.linkable(caller, wanted.problemId())
                .filter(one ->
                        wanted.enterpriseId() == null || one.enterpriseId().equals(wanted.enterpriseId()))
                .orElseThrow(() -> Refused.because(
                        RefusalCode.UNKNOWN_ID, "problemId", wanted.problemId().toString()));
        if (!found.shown()) {
            check.refuse(RefusalCode.PROBLEM_NOT_FOR_LINKS, "problemId");
        }
        return wanted.of(found.enterpriseId());
    }

    private void note(Caller caller, NewCounterLink asked, String contact) {
        noted.fire(new Noted(
                "counterLinkIssue",
                "COUNTER_LINK",
                asked.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of(
                        "enterprise", asked.enterpriseId().toString(),
                        "contact", contact,
                        "matter", asked.matter().name(),
                        "problem",
                                asked.problemId() == null
                                        ? "-"
                                        : asked.problemId().toString(),
                        "days", String.valueOf(asked.validDays()))));
    }
}
