package org.zoufang.export;

import java.util.List;
import org.zoufang.shared.PageInfo;

/**
 * A list that can be had as a file.
 *
 * @param action what the trail calls its export, such as {@code problemExport}
 * @param name what it is a list of, such as {@code problems}; the file is called by it and the day
 * @param filter what was asked for, for the trail
 * @param titles of the columns, in the reader's language
 */
public record Listing(String action, String name, String filter, List<String> titles, Pages pages) {

    /** Gives the list a page at a time. */
    public interface Pages {

        /** @param cursor of the page before; null for the first one */
        Some after(String cursor);
    }

    /**
     * Some rows of a list.
     *
     * @param rows as {@link Sheet#add} takes them
     * @param next the cursor of the next page, or null after the last one
     */
    public record Some(List<? extends List<?>> rows, String next) {

        /** The rows of a page of a connection, and where it goes on. */
        public static Some of(List<? extends List<?>> rows, PageInfo page) {
            return new Some(rows, page.hasNextPage() ? page.endCursor() : null);
        }
    }
}
