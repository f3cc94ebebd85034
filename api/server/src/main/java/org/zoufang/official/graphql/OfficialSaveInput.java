package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Brings a person in, or corrects how he is called. */
@Input("OfficialSaveInput")
@Description("Brings a person in, or corrects how he is called; what he may do comes with a post")
public record OfficialSaveInput(
        @NonNull @Id @Description("UUIDv7 made by the client for a new person, else the person's") String id,
        @NonNull @Description("Name") String name,
        @Description("The name in pinyin; not sent, as it is usually read") String pinyin,
        @Description("First letters of the pinyin; not sent, as the name is usually read") String initials) {}
