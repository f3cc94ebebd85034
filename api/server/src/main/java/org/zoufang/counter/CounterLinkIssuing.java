package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/** Gives an enterprise's contact a link. Its text is made here, handed over once, and kept nowhere. */
@ApplicationScoped
public class CounterLinkIssuing {

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;
    private final SignedTokens tokens;
    private final CounterAddress address;
    private final EnterpriseReading enterprises;
    private final Event<Noted> noted;
    private final ZoufangConfig config;
    private final Clock clock;

    CounterLinkIssuing(
            Sql sql,
            SignedTokens tokens,
            CounterAddress address,
            EnterpriseReading enterprises,
            Event<Noted> noted,
            ZoufangConfig config,
            Clock clock) {
        this.sql = sql;
        this.tokens = tokens;
        this.address = address;
        this.enterprises = enterprises;
        this.noted = noted;
        this.config = config;
        this.clock = clock;
    }

    /** The days that a link may last at most: no longer than its token. */
    public int mostDays() {
        return (int) Math.max(1, config.token().counterLink().toDays());
    }

    /**
     * A link for one contact of one enterprise.
     *
     * @return the address to hand over; whoever has it sees the enterprise's visits until it expires or is revoked
     * @throws Refused with UNKNOWN_ID for an enterprise that the caller does not look after, as for one that is not there
     */
    @Transactional
    public String issue(Caller caller, NewCounterLink asked) {
        InputCheck check = new InputCheck();
        String contact = check.needed(asked.contactName(), "contactName", Limits.NAME);
        if (asked.validDays() < 1 || asked.validDays() > mostDays()) {
            check.refuse(RefusalCode.VALID_DAYS_OUT_OF_RANGE, "validDays", mostDays());
        }
        if (!CounterSight.sees(caller, asked.enterpriseId()) || !enterprises.exists(asked.enterpriseId())) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID, "enterpriseId", asked.enterpriseId().toString());
        }
        check.settle();
        Instant now = clock.instant();
        Instant ends = now.plus(Duration.ofDays(asked.validDays()));
        if (sql.change(ROW, asked.id(), asked.enterpriseId(), contact.strip(), caller.officialId(), now, ends) == 0) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString());
        }
        note(caller, asked, contact);
        return address.ofLink(tokens.issue(TokenKind.COUNTER_LINK, asked.id().toString(), Map.of(), now)
                .token());
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
                        "days", String.valueOf(asked.validDays()))));
    }
}
