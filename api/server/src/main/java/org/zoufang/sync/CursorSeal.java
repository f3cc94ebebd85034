package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zoufang.shared.Sql;

/**
 * Marks the cursors that this database has given out, so that one that shows a number never counted here is known from a
 * forged one. The key lies in the database itself: an older copy of it knows what was given out since.
 */
@ApplicationScoped
class CursorSeal {

    /** Between the cursor and its mark; no letter of either. */
    static final char DOT = '.';

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final Sql sql;
    private volatile SecretKeySpec key;

    CursorSeal(Sql sql) {
        this.sql = sql;
    }

    /** The cursor as it is given out. */
    String text(FeedCursor cursor) {
        String open = cursor.text();
        return open + DOT + mark(open);
    }

    /** Whether this database gave the text out. Cursors of earlier releases carry no mark. */
    boolean isOurs(String text) {
        int dot = text.indexOf(DOT);
        return dot >= 0
                && MessageDigest.isEqual(
                        mark(text.substring(0, dot)).getBytes(StandardCharsets.US_ASCII),
                        text.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
    }

    private String mark(String open) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] whole = mac.doFinal(open.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(
                    sql.one("select cursor_key from change_counter", row -> row.getBytes(1))
                            .orElseThrow(),
                    ALGORITHM);
        }
        return key;
    }
}
