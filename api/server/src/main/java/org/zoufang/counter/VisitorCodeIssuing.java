package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.visit.ParticipantReading;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.VisitView;

/** Issues visitor's codes (来访核验码) to who takes part in a visit, for the guard at the enterprise's gate to scan. */
@ApplicationScoped
public class VisitorCodeIssuing {

    /** The claim that says whom a code shows; its subject is the visit. */
    static final String OFFICIAL = "official";

    private final VisitReading visits;
    private final ParticipantReading participants;
    private final SignedTokens tokens;
    private final CounterAddress address;
    private final Event<Noted> noted;
    private final Clock clock;

    VisitorCodeIssuing(
            VisitReading visits,
            ParticipantReading participants,
            SignedTokens tokens,
            CounterAddress address,
            Event<Noted> noted,
            Clock clock) {
        this.visits = visits;
        this.participants = participants;
        this.tokens = tokens;
        this.address = address;
        this.noted = noted;
        this.clock = clock;
    }

    /** Whether {@link #issue} would give the caller a code for this visit. */
    public boolean mayIssue(Caller caller, VisitView visit) {
        return VisitorCodePolicy.issuing(caller, null, team(visit.id()), visit.state())
                .isEmpty();
    }

    /**
     * A code for who takes part in a visit that has not ended.
     *
     * @param onBehalfOf the principal whom it shows, or null: the caller himself, or the one he acts for
     * @throws Refused with UNKNOWN_ID, NOT_A_PARTICIPANT, DELEGATION_NOT_IN_FORCE or NOT_POSSIBLE_IN_STATE
     */
    @Transactional
    public VisitorCode issue(Caller caller, UUID visitId, UUID onBehalfOf) {
        VisitView visit = visits.visit(caller, visitId)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "visitId", visitId.toString()));
        List<UUID> team = team(visitId);
        Refused.ifAny(VisitorCodePolicy.issuing(caller, onBehalfOf, team, visit.state()));
        UUID shown = VisitorCodePolicy.shown(caller, onBehalfOf, team);
        SignedTokens.Issued issued = tokens.issue(
                TokenKind.VISITOR_CODE, visitId.toString(), Map.of(OFFICIAL, shown.toString()), clock.instant());
        noted.fire(new Noted(
                "visitorCodeIssue",
                "VISIT",
                visitId.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("official", shown.toString())));
        return new VisitorCode(issued.token(), address.ofCode(issued.token()), issued.expiresAt(), shown);
    }

    private List<UUID> team(UUID visitId) {
        return participants.participants(List.of(visitId)).getOrDefault(visitId, List.of()).stream()
                .map(one -> one.official().id())
                .toList();
    }
}
