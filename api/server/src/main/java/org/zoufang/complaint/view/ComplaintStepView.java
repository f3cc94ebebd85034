package org.zoufang.complaint.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ComplaintState;
import org.zoufang.official.Official;

/** What the discipline channel did about a complaint. */
@Type("ComplaintStep")
@Description("A step of the discipline channel on a complaint, never changed")
public record ComplaintStepView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The command's verb, such as takeUp") String command,
        @NonNull @Description("Where the complaint was after it") ComplaintState to,
        @NonNull @Description("When") Instant at,
        @Description("Who took it") Official by,
        @Description("What was said with it") String text) {}
