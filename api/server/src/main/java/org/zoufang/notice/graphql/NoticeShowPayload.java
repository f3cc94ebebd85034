package org.zoufang.notice.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

/** What is handed over to an enterprise. */
@Description("What is handed over to an enterprise")
public record NoticeShowPayload(
        @Description("The link: whoever has it sees what the notice is about, and acts for the enterprise on it")
                String url,
        @Description("The text to copy, the link in it") String text,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
