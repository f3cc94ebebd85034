package org.zoufang.admin;

import org.zoufang.intake.ListColumn;

/** A column of a list that administration takes in, with what the template says about it. */
public interface TemplateColumn extends ListColumn {

    /** The key of the note on what goes into the column. */
    String noteKey();
}
