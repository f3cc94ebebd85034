package org.zoufang.sync;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Refused;

/** A cursor as the phones keep it. The first 32 bytes are all that a cursor of the first version had. */
final class CursorText {

    private static final int FIRST_BYTES = 4 * Long.BYTES;
    private static final int MOST_BYTES = FIRST_BYTES + 2 * Short.BYTES + 2 * Long.BYTES * (1 + FeedCursor.MOST_HAD);

    private CursorText() {}

    static String write(FeedCursor cursor) {
        ByteBuffer buffer = ByteBuffer.allocate(MOST_BYTES);
        buffer.putLong(cursor.epoch().getMostSignificantBits())
                .putLong(cursor.epoch().getLeastSignificantBits())
                .putLong(cursor.own())
                .putLong(cursor.everybody());
        FeedCursor.Again again = cursor.again();
        if (cursor.version() != SchemaVersion.FIRST
                || again != null
                || !cursor.had().isEmpty()) {
            buffer.putShort((short) cursor.version());
            buffer.putShort((short) (again == null ? 0 : again.version()));
            if (again != null) {
                buffer.putLong(again.own()).putLong(again.everybody());
            }
            cursor.had().forEach(each -> buffer.putLong(each.after()).putLong(each.to()));
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Refused with BAD_CURSOR if it was not made here */
    static FeedCursor read(String text) {
        try {
            int dot = text.indexOf(CursorSeal.DOT);
            byte[] bytes = Base64.getUrlDecoder().decode(dot < 0 ? text : text.substring(0, dot));
            FeedCursor cursor = read(ByteBuffer.wrap(bytes), bytes.length == FIRST_BYTES);
            if (cursor.own() >= 0 && cursor.everybody() >= 0 && cursor.had().size() <= FeedCursor.MOST_HAD) {
                return cursor;
            }
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            // no cursor of ours
        }
        throw Refused.because(RefusalCode.BAD_CURSOR, "after");
    }

    private static FeedCursor read(ByteBuffer buffer, boolean ofFirstVersion) {
        UUID epoch = new UUID(buffer.getLong(), buffer.getLong());
        long own = buffer.getLong();
        long everybody = buffer.getLong();
        if (ofFirstVersion) {
            return new FeedCursor(epoch, own, everybody);
        }
        int version = buffer.getShort();
        int later = buffer.getShort();
        FeedCursor.Again again = later == 0 ? null : new FeedCursor.Again(later, buffer.getLong(), buffer.getLong());
        List<FeedCursor.Had> had = new ArrayList<>();
        while (buffer.hasRemaining()) {
            had.add(new FeedCursor.Had(buffer.getLong(), buffer.getLong()));
        }
        return new FeedCursor(epoch, own, everybody, version, again, had);
    }
}
