package org.zoufang.official.register;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A person as administrators keep him. */
@Type("RegisteredOfficial")
@Description("A person (干部) as the register has him")
public record RegisteredOfficial(
        @NonNull @Id @Description("His id") UUID id,
        @NonNull @Description("Name") String name,
        @NonNull @Description("The name in pinyin, without tones or spaces") String pinyin,
        @NonNull @Description("First letters of the pinyin") String initials) {}
