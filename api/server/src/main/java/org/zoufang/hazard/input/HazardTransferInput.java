package org.zoufang.hazard.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Hands a hazard to the body that enforces the law; here its life ends. */
@Input("HazardTransferInput")
@Description("Hands a hazard to the body that enforces the law; here its life ends")
public record HazardTransferInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("To whom (执法单位)") String toWhom,
        @NonNull @Description("The number of the receipt (接收回执)") String receiptNo,
        @Description("What is said with it") String text) {}
