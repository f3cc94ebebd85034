package org.zoufang.intake;

/** A column of a list, with what its template says about it. */
public interface TemplateColumn extends ListColumn {

    /** The key of the note on what goes into the column. */
    String noteKey();
}
