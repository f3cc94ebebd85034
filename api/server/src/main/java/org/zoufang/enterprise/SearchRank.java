package org.zoufang.enterprise;

import java.util.EnumSet;
import java.util.Set;

/** How well a row matches; a list shows the ranks in this order, each by pinyin. */
enum SearchRank {
    /** The name, short name or code is what was typed. */
    SAME,
    /** The name, short name, their pinyin or initials, or the code begin with it. */
    BEGINS,
    /** Every word typed stands somewhere in the name, short name, their pinyin or initials. */
    CONTAINS;

    /** The ranks that a page can hold which begins after {@code after}, or at the beginning if that is null. */
    static Set<SearchRank> from(SearchTerms terms, SearchPlace after) {
        if (terms.isBlank()) {
            return EnumSet.of(CONTAINS);
        }
        return EnumSet.range(after == null ? SAME : after.rank(), CONTAINS);
    }
}
