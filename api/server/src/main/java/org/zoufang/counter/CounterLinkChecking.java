package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkCheck;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.LinkMatter;
import org.zoufang.shared.Sql;

/** Whether a link is good at this moment: its token by its signature, its row for what was ended since. */
@ApplicationScoped
class CounterLinkChecking implements LinkCheck {

    private static final String GOOD =
            """
            select id, enterprise_id, contact_name, expires_at, matter, problem_id from counter_link
            where id = ? and revoked_at is null and expires_at > ?
            """;

    private final SignedTokens tokens;
    private final Sql sql;
    private final Clock clock;

    CounterLinkChecking(SignedTokens tokens, Sql sql, Clock clock) {
        this.tokens = tokens;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<LinkHolder> holder(String token) {
        return tokens.verify(TokenKind.COUNTER_LINK, token)
                .flatMap(good -> sql.one(
                        GOOD,
                        row -> new LinkHolder(
                                Sql.id(row, "id"),
                                Sql.id(row, "enterprise_id"),
                                row.getString("contact_name"),
                                Sql.instant(row, "expires_at"),
                                Sql.term(row, "matter", LinkMatter.class),
                                Sql.id(row, "problem_id")),
                        UUID.fromString(good.subject()),
                        clock.instant()));
    }
}
