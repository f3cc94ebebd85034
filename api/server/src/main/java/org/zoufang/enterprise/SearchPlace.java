package org.zoufang.enterprise;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/** Where a page of a search begins: after the row with this rank, pinyin and id. */
record SearchPlace(SearchRank rank, String pinyin, UUID id) {

    private static final int COLUMNS = 3;

    static String cursor(SearchRank rank, Enterprise enterprise) {
        return PageKey.of(rank, enterprise.pinyin(), enterprise.id());
    }

    /**
     * The place of a cursor; null for null.
     *
     * @throws Refused with BAD_CURSOR if no search gave it out
     */
    static SearchPlace read(String cursor) {
        List<String> columns = PageKey.read(cursor, COLUMNS);
        if (columns == null) {
            return null;
        }
        try {
            return new SearchPlace(SearchRank.valueOf(columns.get(0)), columns.get(1), UUID.fromString(columns.get(2)));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
