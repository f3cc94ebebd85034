package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Agrees to a proposed post. */
@Input("PostingApproveInput")
@Description("Agrees to a proposed post; not for who proposed it, nor for whom it is")
public record PostingApproveInput(@NonNull @Id @Description("The proposed post") String id) {}
