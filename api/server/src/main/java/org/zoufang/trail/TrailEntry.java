package org.zoufang.trail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Official;
import org.zoufang.shared.JsonText;

/** One row of the trail: who did what when. */
@Description("One row of the trail (留痕): who did what when, from where")
public record TrailEntry(
        @Id @NonNull @Description("Its number") String id,
        @NonNull @Description("When") Instant at,
        @NonNull @Description("What was done, by the command's name, or what was read, ending in Read") String action,
        @NonNull @Description("The kind of thing it was done to, such as VISIT or EXPORT") String subject,
        @NonNull @Description("The thing; for a search, what was asked") String subjectId,
        @Id @Description("Who did it; null for the machine itself and for strangers") UUID officialId,
        @Description("The same person by name, if the register has one") Official official,
        @Description("For whom, when a secretary acts for a leader") Official principal,
        @Id @Description("On which device; null for a page") UUID deviceId,
        @Description("From which network address") String address,
        @Id @Description("The phone's command") UUID commandId,
        @Id @Description("The request, as answered in X-Request-Id") UUID requestId,
        @Description("What else was noted") JsonText detail) {}
