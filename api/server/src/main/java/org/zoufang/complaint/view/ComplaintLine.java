package org.zoufang.complaint.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ComplaintState;

/** A complaint on the discipline channel's list: still sealed. */
@Description("A complaint on the discipline channel's list; its words are opened one by one")
public record ComplaintLine(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Its filing number (登记编号)") String number,
        @NonNull @Description("The day on which it came, in China") LocalDate raisedOn,
        @NonNull @Description("How far it is") ComplaintState state,
        @NonNull @Description("Whether nothing was kept of who complained") boolean anonymous) {}
