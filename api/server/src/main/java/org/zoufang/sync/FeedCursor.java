package org.zoufang.sync;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * Up to where a phone has read: opaque to it.
 *
 * @param epoch which life of the database the numbers belong to; a restored backup begins another
 * @param own the last number read in the caller's own list
 * @param everybody the last number read in everybody's list
 */
record FeedCursor(UUID epoch, long own, long everybody) {

    private static final int BYTES = 4 * Long.BYTES;

    static FeedCursor start(UUID epoch) {
        return new FeedCursor(epoch, 0, 0);
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(epoch.getMostSignificantBits())
                .putLong(epoch.getLeastSignificantBits())
                .putLong(own)
                .putLong(everybody)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The cursor that a phone sent; null for null.
     *
     * @throws Refused with BAD_CURSOR if it was not made here
     */
    static FeedCursor read(String text) {
        if (text == null) {
            return null;
        }
        byte[] bytes = bytes(text);
        if (bytes.length != BYTES) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID epoch = new UUID(buffer.getLong(), buffer.getLong());
        FeedCursor cursor = new FeedCursor(epoch, buffer.getLong(), buffer.getLong());
        if (cursor.own < 0 || cursor.everybody < 0) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
        return cursor;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
