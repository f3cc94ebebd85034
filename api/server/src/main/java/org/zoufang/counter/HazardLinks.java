package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.Limits;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.EnterpriseHazardReading;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Links that are good for one hazard: what it is good for never changes, and its text is kept nowhere. */
@ApplicationScoped
public class HazardLinks {

    private static final String ROW =
            """
            insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter, hazard_id)
            values (?, ?, ?, ?, ?, ?, 'HAZARD', ?) on conflict do nothing
            """;

    /**
     * A link to be issued.
     *
     * @param contactName to whom it is given
     * @param validDays days of 24 hours from now on
     */
    public record New(UUID id, UUID hazardId, String contactName, int validDays) {}

    /** A link that is good now. */
    public record Out(UUID id, String contactName, Instant expiresAt) {}

    private final EnterpriseHazardReading hazards;
    private final LinkAddresses addresses;
    private final LinkTerm term;
    private final Event<Noted> noted;
    private final Sql sql;
    private final Clock clock;

    HazardLinks(
            EnterpriseHazardReading hazards,
            LinkAddresses addresses,
            LinkTerm term,
            Event<Noted> noted,
            Sql sql,
            Clock clock) {
        this.hazards = hazards;
        this.addresses = addresses;
        this.term = term;
        this.noted = noted;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A link for one contact of the hazard's enterprise.
     *
     * @return the address to hand over
     * @throws Refused with UNKNOWN_ID for a hazard to which the caller may give none, as for one that is not there
     */
    @Transactional
    public String issue(Caller caller, New asked) {
        HazardView hazard = hazards.linkable(caller, asked.hazardId())
                .orElseThrow(() -> Refused.because(
                        RefusalCode.UNKNOWN_ID, "hazardId", asked.hazardId().toString()));
        InputCheck check = new InputCheck();
        String contact = check.needed(asked.contactName(), "contactName", Limits.NAME);
        if (asked.validDays() < 1 || asked.validDays() > term.mostDays()) {
            check.refuse(RefusalCode.VALID_DAYS_OUT_OF_RANGE, "validDays", term.mostDays());
        }
        check.settle();
        Instant now = clock.instant();
        Instant ends = now.plus(Duration.ofDays(asked.validDays()));
        int made = sql.change(
                ROW, asked.id(), hazard.enterpriseId(), contact.strip(), caller.officialId(), now, ends, hazard.id());
        if (made == 0) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString());
        }
        noted.fire(new Noted(
                "hazardLinkIssue",
                "COUNTER_LINK",
                asked.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("hazard", hazard.id().toString(), "contact", contact)));
        return addresses.of(asked.id());
    }

    /** Which hazard a link is good for; empty if it is for something else. */
    public Optional<UUID> hazardOf(LinkHolder holder) {
        return holder.matter() != LinkMatter.HAZARD
                ? Optional.empty()
                : sql.one(
                        "select hazard_id from counter_link where id = ?",
                        row -> Sql.id(row, "hazard_id"),
                        holder.linkId());
    }

    /** The links to a hazard that are good now, the last one first; whether the caller sees the hazard is asked before. */
    public List<Out> out(UUID hazardId) {
        return sql.list(
                """
                select id, contact_name, expires_at from counter_link
                where hazard_id = ? and revoked_at is null and expires_at > ? order by issued_at desc, id desc
                """,
                row -> new Out(Sql.id(row, "id"), row.getString("contact_name"), Sql.instant(row, "expires_at")),
                hazardId,
                clock.instant());
    }

    /** For how many days a link may be good at most. */
    public int mostDays() {
        return term.mostDays();
    }
}
