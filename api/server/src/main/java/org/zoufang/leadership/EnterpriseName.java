package org.zoufang.leadership;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An enterprise as a line of the history names it. */
@Description("An enterprise by name (企业)")
public record EnterpriseName(
        @Id @NonNull @Description("The enterprise") UUID id,
        @NonNull @Description("Registered name") String name,
        @NonNull @Description("Unified social credit code (统一社会信用代码, GB 32100-2015)") String creditCode) {}
