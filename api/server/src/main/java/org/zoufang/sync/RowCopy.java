package org.zoufang.sync;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.JsonText;

/** A row that a push is about, as it stands now. */
@Description("A row that a push is about, as it stands now, whoever changed it last")
public record RowCopy(
        @NonNull @Description("Which of the request's groups, counted from 0") int group,
        @NonNull @Description("Which of the rows of that group's answer, counted from 0") int row,
        @Description("The document as a JSON merge patch (RFC 7396) on the input of the group's only command, in which"
                        + " nothing is null; or null")
                JsonText patch,
        @Description("The document itself, where there is no patch") JsonText document) {}
