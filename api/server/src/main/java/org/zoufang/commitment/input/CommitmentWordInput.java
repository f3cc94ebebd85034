package org.zoufang.commitment.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The enterprise's word on a promise that was fulfilled. */
@Input("CommitmentWordInput")
@Description(
        "The enterprise's word on a promise that its owner fulfilled, written down by somebody who does not owe it")
public record CommitmentWordInput(
        @NonNull @Id @Description("The promise") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Who of the enterprise said it") String contactName,
        @Description("The enterprise's words; needed where it says that the promise was not kept") String text) {}
