package org.zoufang.intake;

import java.util.List;

/** A column that a kind of list has; its enum lists all of them. */
public interface ListColumn {

    /** The headings under which offices have it, the surest first. */
    List<String> headings();

    /** Whether no line can be read without it. */
    boolean needed();

    /** The heading that we ask for when the column is missing. */
    default String title() {
        return headings().get(0);
    }

    /** How sure a heading of this column is: a smaller number wins where two columns of a file mean the same. */
    default int sureness(String heading) {
        for (int i = 0; i < headings().size(); i++) {
            if (ListColumns.bare(headings().get(i)).equals(ListColumns.bare(heading))) {
                return i;
            }
        }
        return headings().size();
    }
}
