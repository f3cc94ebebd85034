package org.zoufang.enterprise;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.SizeClass;

/** A legal person of the register, as everybody who is signed in may see it. */
@Description("A legal person of the register (企业), known by its unified social credit code")
public record Enterprise(
        @Id @NonNull @Description("Its id in this system") UUID id,
        @NonNull @Description("Unified social credit code (统一社会信用代码), 18 characters, GB 32100-2015") String creditCode,
        @NonNull @Description("Its name as on the business licence") String name,
        @Description("What people call it") String shortName,
        @NonNull @Description("The name in pinyin, without tones or spaces") String pinyin,
        @NonNull @Description("First letters of the pinyin") String initials,
        @Description("Size by the statistical classes (国统字〔2017〕213号)") SizeClass sizeClass,
        @Description("Sector, as the office's list names it (GB/T 4754)") String sector,
        @Description("Administrative division, six digits (GB/T 2260)") String divisionCode,
        @Description("Address") String address,
        @Description("Whether it is on the list of key enterprises (重点企业)") boolean keyEnterprise) {}
