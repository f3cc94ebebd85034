package org.zoufang.notice.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.notice.Notice;
import org.zoufang.shared.UserError;

/** What became of a notice. */
@Description("What became of a notice")
public record NoticePayload(
        @Description("The notice, if nothing stood against it") Notice notice,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
