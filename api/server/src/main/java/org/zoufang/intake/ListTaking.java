package org.zoufang.intake;

import org.zoufang.contract.ImportKind;
import org.zoufang.contract.Refusal;

/** A kind of list that is taken in line by line: its columns, and what one of its lines does. */
public interface ListTaking<C extends ListColumn> {

    ImportKind kind();

    ListColumns<C> columns();

    /** By which a person knows the line in the report. */
    String label(ListRow<C> row);

    /**
     * Takes one line in, in a transaction of its own; whatever is refused, nothing of the line is in.
     *
     * @throws org.zoufang.shared.Refused with what stands against it; the field of a refusal names the column
     */
    Taken take(ListRow<C> row);

    /** Whether a line so refused may be right when the others are in, because it needs one of them. */
    default boolean mayWait(Refusal refusal) {
        return false;
    }
}
