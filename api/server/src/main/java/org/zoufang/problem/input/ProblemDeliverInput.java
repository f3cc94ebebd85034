package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.DeliveryWay;

/** The reply was brought to the enterprise (送答复上门). */
@Input("ProblemDeliverInput")
@Description("The reply was brought to the enterprise (送答复上门)")
public record ProblemDeliverInput(
        @NonNull @Id @Description("The problem") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("How") DeliveryWay way,
        @NonNull @Description("To whom of the enterprise") String toWhom,
        @NonNull @Description("When") Instant deliveredAt,
        @Description("A remark") String text,
        @Nullable @Description("Files that go along; their bytes were handed in before, as those of photos")
                List<@NonNull ProblemFileInput> files,
        @Description(
                        "What that person drew on the glass of a phone (手写签名): SVG path data on a grid of 1000 by 400, at most 16384"
                                + " characters; nobody has to sign")
                String signature,
        @Id
                @Description(
                        "The answer (答复) that was read before this was done: where another one stands meanwhile, it is"
                                + " refused; may be left out")
                String answerId) {}
