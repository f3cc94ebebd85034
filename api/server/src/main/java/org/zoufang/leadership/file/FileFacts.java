package org.zoufang.leadership.file;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.SizeClass;

/** What the register says of an enterprise, with its division's name. */
@Description("What the register says of an enterprise")
public record FileFacts(
        @Id @NonNull @Description("The enterprise") UUID id,
        @NonNull @Description("Its name as on the business licence") String name,
        @Description("What people call it") String shortName,
        @NonNull @Description("Unified social credit code (统一社会信用代码)") String creditCode,
        @Description("Size by the statistical classes") SizeClass sizeClass,
        @Description("Sector, as the office's list names it (GB/T 4754)") String sector,
        @Description("Name of its administrative division (GB/T 2260)") String district,
        @Description("Address") String address,
        @Description("Whether it is on the list of key enterprises (重点企业)") boolean keyEnterprise) {}
