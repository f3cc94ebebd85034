package org.zoufang.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.zoufang.shared.Sql;

/**
 * How often what was tried failed, kept in the database: it outlives a restart and counts for all servers together.
 * What was typed is kept as a hash only, for people type passwords into the wrong field.
 */
@ApplicationScoped
class AttemptLedger {

    private final Sql sql;

    AttemptLedger(Sql sql) {
        this.sql = sql;
    }

    /** Held until the transaction ends, so that attempts made at once are counted one after the other. */
    AttemptPace.Failures held(String key, Instant now) {
        sql.change(
                "insert into sign_in_failure (key, failures, last_at) values (?, 0, ?) on conflict do nothing",
                hash(key),
                now);
        return sql.one(
                        "select failures, last_at from sign_in_failure where key = ? for update",
                        row -> new AttemptPace.Failures(row.getDouble("failures"), Sql.instant(row, "last_at")),
                        hash(key))
                .orElseThrow();
    }

    void count(String key, double failures, Instant now) {
        sql.change("update sign_in_failure set failures = ?, last_at = ? where key = ?", failures, now, hash(key));
    }

    void giveBack(String key) {
        sql.change("update sign_in_failure set failures = greatest(0, failures - 1) where key = ?", hash(key));
    }

    void forget(String key) {
        sql.change("delete from sign_in_failure where key = ?", hash(key));
    }

    void forgetBefore(Instant time) {
        sql.change("delete from sign_in_failure where last_at < ?", time);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }
}
