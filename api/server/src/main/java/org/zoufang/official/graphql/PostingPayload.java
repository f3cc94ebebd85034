package org.zoufang.official.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.shared.UserError;

/** What became of a post. */
@Description("What became of a post")
public record PostingPayload(
        @Description("The post, if it is one") Posting posting,
        @Description("The proposed post, if it waits for a second administrator or was rejected")
                PostingProposal proposal,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
