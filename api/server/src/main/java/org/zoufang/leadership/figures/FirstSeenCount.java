package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.FirstSeenBy;

/** How many problems somebody saw first. */
@Type("FirstSeenCount")
@Description("How many problems were seen first by us, raised by the enterprise, or had to be raised again")
public record FirstSeenCount(
        @NonNull @Description("Who saw them first") FirstSeenBy firstSeenBy,
        @NonNull @Description("Of those taken in") Share share) {}
