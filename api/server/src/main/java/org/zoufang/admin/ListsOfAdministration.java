package org.zoufang.admin;

import java.util.List;
import org.zoufang.contract.ImportKind;
import org.zoufang.intake.ListTaking;
import org.zoufang.intake.TemplateColumn;
import org.zoufang.official.Caller;

/** The lists that administration takes in. */
public interface ListsOfAdministration {

    /** What takes a list of this kind in, for this caller. */
    ListTaking<?> of(ImportKind kind, Caller caller);

    /** The columns of a list of this kind, in their usual order. */
    List<? extends TemplateColumn> columns(ImportKind kind);
}
