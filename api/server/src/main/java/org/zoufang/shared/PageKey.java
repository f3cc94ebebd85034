package org.zoufang.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;

/** An opaque keyset cursor: the sort columns of a page's last row. It stays right while rows come and go. */
public final class PageKey {

    private static final String SEPARATOR = "\u001f";

    private PageKey() {}

    public static String of(Object... columns) {
        StringBuilder joined = new StringBuilder();
        for (Object column : columns) {
            joined.append(joined.length() == 0 ? "" : SEPARATOR).append(column);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The columns of a cursor; null for null.
     *
     * @throws Refused with BAD_CURSOR if it was not made with that number of columns
     */
    public static List<String> read(String cursor, int columns) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> read = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (read.size() == columns) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
        throw Refused.because(RefusalCode.BAD_CURSOR, "after");
    }

    /**
     * How many rows a page has: the default when nothing is asked.
     *
     * @throws Refused with TOO_MANY outside 1 to {@link Limits#PAGE}
     */
    public static int size(Integer first) {
        if (first == null) {
            return Limits.PAGE_DEFAULT;
        }
        if (first < 1 || first > Limits.PAGE) {
            throw Refused.because(RefusalCode.TOO_MANY, "first", Limits.PAGE);
        }
        return first;
    }
}
