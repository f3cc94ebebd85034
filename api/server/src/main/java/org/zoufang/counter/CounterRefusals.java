package org.zoufang.counter;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/**
 * Tells the trail what was refused at the counter: a link that is forged, over or revoked, an act that cannot be done. Of
 * strangers' attempts so many a minute are written, so that nobody fills the trail from outside.
 */
@ApplicationScoped
public class CounterRefusals {

    private static final String SUBJECT = "COUNTER_LINK";
    private static final int STRANGERS_A_MINUTE = 60;

    private record Row(Instant expires, Instant revoked) {}

    private final SignedTokens tokens;
    private final Sql sql;
    private final Event<Noted> noted;
    private final Clock clock;
    private final Bucket strangers = Bucket.builder()
            .addLimit(
                    limit -> limit.capacity(STRANGERS_A_MINUTE).refillGreedy(STRANGERS_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    CounterRefusals(SignedTokens tokens, Sql sql, Event<Noted> noted, Clock clock) {
        this.tokens = tokens;
        this.sql = sql;
        this.noted = noted;
        this.clock = clock;
    }

    /** A link that opens nothing. */
    public void link(String token) {
        if (!strangers.tryConsume(1)) {
            return;
        }
        String id = tokens.verify(TokenKind.COUNTER_LINK, token)
                .map(SignedTokens.Verified::subject)
                .orElse(null);
        String why = id == null ? "FORGED_OR_EXPIRED" : why(UUID.fromString(id));
        noted.fire(new Noted("counterLinkRefuse", SUBJECT, id == null ? "-" : id, null, null, Map.of("why", why)));
    }

    /** What somebody with a good link asked and was refused. */
    public void act(LinkHolder holder, String asked, Refused refused) {
        act(holder, asked, refused.refusals().get(0).code().name());
    }

    /** The same for what is not his link's matter. */
    public void otherMatter(LinkHolder holder, String asked) {
        act(holder, asked, "OTHER_MATTER");
    }

    private void act(LinkHolder holder, String asked, String code) {
        Map<String, String> detail = new HashMap<>();
        detail.put("asked", asked);
        detail.put("code", code);
        detail.put("enterprise", holder.enterpriseId().toString());
        if (holder.problemId() != null) {
            detail.put("problem", holder.problemId().toString());
        }
        noted.fire(new Noted("counterRefuse", SUBJECT, holder.getName(), null, null, detail));
    }

    private String why(UUID id) {
        Row row = sql.one(
                        "select expires_at, revoked_at from counter_link where id = ?",
                        found -> new Row(Sql.instant(found, "expires_at"), Sql.instant(found, "revoked_at")),
                        id)
                .orElse(null);
        if (row == null) {
            return "UNKNOWN";
        }
        return row.revoked() != null ? "REVOKED" : row.expires().isAfter(clock.instant()) ? "OTHER" : "EXPIRED";
    }
}
