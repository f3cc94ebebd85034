package org.zoufang.complaint.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ComplaintState;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.official.Official;

/** A complaint, opened for the discipline channel. */
@Type("Complaint")
@Description("A complaint about the conduct of officials (投诉工作作风); only the discipline channel reads it")
public record ComplaintView(
        @NonNull @Id @Description("Its id; it says nothing of when it came") UUID id,
        @NonNull @Description("Grows by one with each step") int version,
        @NonNull @Description("Its filing number (登记编号)") String number,
        @NonNull @Description("The day on which it came, in China") LocalDate raisedOn,
        @NonNull @Description("How far it is") ComplaintState state,
        @NonNull @Description("Whether nothing was kept of who complained") boolean anonymous,
        @NonNull @Description("Whom or which body it is about") String about,
        @NonNull @Description("What happened") String text,
        @Description("The official who complained under his name") Official official,
        @Description("The enterprise that complained under its name") Enterprise enterprise,
        @Description("The complainant's name as he gave it") String name,
        @Description("How to reach him, as he gave it") String reach,
        @NonNull @Description("What was done about it, the first step first") List<@NonNull ComplaintStepView> steps) {

    public ComplaintView {
        steps = List.copyOf(steps);
    }
}
