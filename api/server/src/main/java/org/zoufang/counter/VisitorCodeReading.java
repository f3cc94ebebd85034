package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.Standing;
import org.zoufang.official.StandingReading;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.visit.ParticipantReading;
import org.zoufang.visit.VisitReading;
import org.zoufang.visit.view.ParticipantView;
import org.zoufang.visit.view.VisitView;

/**
 * Says who stands at the gate. What the code says is held against what is so at this moment: the visit still lasts, he
 * still takes part in it, and he still holds the post in whose capacity he comes.
 */
@ApplicationScoped
public class VisitorCodeReading {

    private final SignedTokens tokens;
    private final StandingReading standings;
    private final VisitReading visits;
    private final ParticipantReading participants;
    private final EnterpriseReading enterprises;
    private final Event<SensitiveRead> read;

    VisitorCodeReading(
            SignedTokens tokens,
            StandingReading standings,
            VisitReading visits,
            ParticipantReading participants,
            EnterpriseReading enterprises,
            Event<SensitiveRead> read) {
        this.tokens = tokens;
        this.standings = standings;
        this.visits = visits;
        this.participants = participants;
        this.enterprises = enterprises;
        this.read = read;
    }

    /** Who comes; empty for a code that is none, has expired, or whose visit, visitor or post is no longer so. */
    public Optional<VisitorCard> read(String code) {
        return tokens.verify(TokenKind.VISITOR_CODE, code).flatMap(good -> {
            Optional<VisitorCard> card = card(good);
            card.ifPresent(shown -> note(good));
            return card;
        });
    }

    private Optional<VisitorCard> card(SignedTokens.Verified good) {
        UUID visitId = UUID.fromString(good.subject());
        UUID officialId = UUID.fromString(good.claim(VisitorCodeIssuing.OFFICIAL));
        Standing standing = standings.of(officialId);
        Caller visitor = new Caller(officialId, standing.roles(), standing.reach(), null, Locale.SIMPLIFIED_CHINESE);
        return visits.visit(visitor, visitId)
                .filter(visit -> VisitorCodePolicy.lasts(visit.state()))
                .flatMap(visit -> takingPart(visit, officialId)
                        .filter(one -> standing.roles().contains(one.capacity()))
                        .flatMap(one -> card(visit, one.official(), good)));
    }

    private Optional<ParticipantView> takingPart(VisitView visit, UUID officialId) {
        return participants.participants(List.of(visit.id())).getOrDefault(visit.id(), List.of()).stream()
                .filter(one -> one.official().id().equals(officialId))
                .findFirst();
    }

    private Optional<VisitorCard> card(VisitView visit, Official official, SignedTokens.Verified good) {
        if (official.organisation() == null) {
            return Optional.empty();
        }
        return enterprises
                .byId(visit.enterpriseId())
                .map(enterprise -> new VisitorCard(
                        official.name(),
                        official.title(),
                        official.organisation().name(),
                        visit.kind(),
                        visit.purpose(),
                        enterprise.name(),
                        good.expiresAt()));
    }

    private void note(SignedTokens.Verified good) {
        read.fire(new SensitiveRead(
                "visitorCodeRead",
                "VISIT",
                good.subject(),
                null,
                null,
                Map.of(VisitorCodeIssuing.OFFICIAL, good.claim(VisitorCodeIssuing.OFFICIAL))));
    }
}
