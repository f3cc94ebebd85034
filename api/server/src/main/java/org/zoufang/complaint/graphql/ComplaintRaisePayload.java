package org.zoufang.complaint.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

/** What a complainant takes along. */
@Description("What a complainant takes along; it is shown at no other time")
public record ComplaintRaisePayload(
        @Description("The filing number (登记编号); null if something is to be mended") String number,
        @Description("The inquiry code (查询码), by which with the number he asks what became of it") String code,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
