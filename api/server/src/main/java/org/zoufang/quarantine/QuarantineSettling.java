package org.zoufang.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.QuarantineSettlement;
import org.zoufang.contract.QuarantineState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.OfficeHand;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.sync.PushedGroup;
import org.zoufang.sync.RawGroups;
import org.zoufang.sync.TakingOver;

/** Settles one entry: it is taken over in its author's name, or set aside with a reason. */
@ApplicationScoped
class QuarantineSettling {

    /** Their author showed who he is, and no answer was stored: what he may not do today he may do tomorrow. */
    private static final Set<RefusalCode> LEAVES_ID_FREE =
            Set.of(RefusalCode.NOT_PERMITTED, RefusalCode.APP_NEWER, RefusalCode.DEPENDENCY_AT_OFFICE);

    private final Sql sql;
    private final TakingOver takingOver;
    private final AuthorsStanding authors;
    private final OfficeHand hand;
    private final RawGroups groups;
    private final Event<Noted> noted;
    private final Clock clock;

    QuarantineSettling(
            Sql sql,
            TakingOver takingOver,
            AuthorsStanding authors,
            OfficeHand hand,
            RawGroups groups,
            Event<Noted> noted,
            Clock clock) {
        this.sql = sql;
        this.takingOver = takingOver;
        this.authors = authors;
        this.hand = hand;
        this.groups = groups;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Settles an entry. The same again is the same success. Taken over by the office, the commands count with the rights
     * that their author had when he wrote them; taken over by himself, with those he has now. Whatever then stands
     * against them is refused, and the entry goes on waiting.
     *
     * @return the entry's id
     * @throws Refused with UNKNOWN_ID, QUARANTINE_SETTLED, DEPENDENCY_REJECTED while what it stands on waits, or what stands against the commands
     */
    @Transactional
    UUID settle(Caller caller, UUID id, QuarantineSettlement how, String reason) {
        InputCheck check = new InputCheck();
        String why = check.needed(reason, "reason", Limits.SHORT_TEXT);
        if (how == null) {
            check.refuse(RefusalCode.REQUIRED, "how");
        }
        check.settle();
        QuarantineRow row = held(caller, id);
        if (row.how() == how) {
            return id;
        }
        if (row.state() != QuarantineState.WAITING) {
            throw Refused.because(RefusalCode.QUARANTINE_SETTLED, "id", row.state());
        }
        if (how == QuarantineSettlement.TAKE_OVER && standsOnWaiting(row)) {
            throw Refused.because(RefusalCode.DEPENDENCY_REJECTED, "id");
        }
        keep(caller, row, how, why);
        if (how == QuarantineSettlement.TAKE_OVER) {
            takeOver(caller, row);
        } else {
            tell(caller, row, why);
        }
        return id;
    }

    /** The row, held until the transaction ends. */
    private QuarantineRow held(Caller caller, UUID id) {
        return sql.one(QuarantineRow.ROWS + " where q.quarantine_id = ? for update of q", QuarantineRow::read, id)
                .filter(row -> QuarantineSight.ofCity(caller) || row.authorId().equals(caller.officialId()))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
    }

    private boolean standsOnWaiting(QuarantineRow row) {
        return sql.one(
                        "select true from command_quarantine q where q.quarantine_id = ? and "
                                + QuarantineRow.STANDS_ON_WAITING,
                        found -> found.getBoolean(1),
                        row.id())
                .isPresent();
    }

    private void keep(Caller caller, QuarantineRow row, QuarantineSettlement how, String reason) {
        sql.change(
                "insert into quarantine_settlement (quarantine_id, how, reason, settled_by, settled_at)"
                        + " values (?, ?, ?, ?, ?)",
                row.id(),
                how,
                reason,
                caller.officialId(),
                clock.instant());
        noted.fire(new Noted(
                "quarantineSettle",
                "QUARANTINE",
                row.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of(
                        "how",
                        how.name(),
                        "author",
                        row.authorId().toString(),
                        "group",
                        row.groupId().toString())));
    }

    /** The author's phone hears of it when it asks again. */
    private void tell(Caller caller, QuarantineRow row, String reason) {
        Caller author = authors.now(row.authorId(), row.deviceId(), caller.locale());
        PushedGroup group = groups.read(row.group().plain(), caller.locale());
        takingOver.setAside(author, row.groupId(), group, LEAVES_ID_FREE.contains(row.code()), reason);
    }

    private void takeOver(Caller caller, QuarantineRow row) {
        Caller author = caller;
        if (QuarantineSight.isOfficeHand(caller, row.authorId())) {
            hand.is(caller.officialId(), row.asOf());
            author = authors.asOf(row.authorId(), row.asOf(), row.deviceId(), caller.locale());
        }
        PushedGroup group = groups.read(row.group().plain(), caller.locale());
        takingOver.carry(author, group, row.id());
    }
}
