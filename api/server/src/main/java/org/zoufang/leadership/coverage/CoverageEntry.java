package org.zoufang.leadership.coverage;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.SizeClass;
import org.zoufang.leadership.EnterpriseName;

/** An enterprise that was left out. */
@Description("An enterprise at which nobody was for a while")
public record CoverageEntry(
        @NonNull @Description("The enterprise") EnterpriseName enterprise,
        @Description("Its size") SizeClass sizeClass,
        @Description("Whether it is a key enterprise (重点企业)") boolean keyEnterprise,
        @Description("When somebody was there last; null if nobody ever was") Instant lastVisit) {}
