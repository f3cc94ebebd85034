package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;

/**
 * The address of a link, signed at the moment it is handed over. It stands in no table: who reads the database or a backup
 * of it has no link, and what a link is good for stands in its row, not in its text.
 */
@ApplicationScoped
class LinkAddresses {

    private final SignedTokens tokens;
    private final CounterAddress address;
    private final Clock clock;

    LinkAddresses(SignedTokens tokens, CounterAddress address, Clock clock) {
        this.tokens = tokens;
        this.address = address;
        this.clock = clock;
    }

    String of(UUID linkId) {
        return address.ofLink(tokens.issue(TokenKind.COUNTER_LINK, linkId.toString(), Map.of(), clock.instant())
                .token());
    }
}
