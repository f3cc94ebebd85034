package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Satisfaction;

/** The enterprise confirms; written down by somebody who had no part in handling it. */
@Input("ProblemConfirmInput")
@Description("The enterprise confirms; written down by somebody who had no part in handling it")
public record ProblemConfirmInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("Who of the enterprise said so") String contactName,
        @Description("How content it is with the result") Satisfaction result,
        @Description("How content it is with the manner") Satisfaction manner,
        @Description("Its words") String text,
        @Description(
                        "What that person drew on the glass of a phone (手写签名): SVG path data on a grid of 1000 by 400, at most 16384"
                                + " characters; nobody has to sign")
                String signature,
        @Id
                @Description(
                        "The answer (答复) that was read before this was done: where another one stands meanwhile, it is"
                                + " refused; may be left out")
                String answerId) {}
