package org.zoufang.counter.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.HazardLinks;
import org.zoufang.shared.InputCheck;

/** Gives an enterprise's contact a link that is good for one hazard. */
@Input("HazardLinkIssueInput")
@Description("Gives an enterprise's contact a link that is good for one hazard")
public record HazardLinkIssueInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The hazard") String hazardId,
        @NonNull @Description("To whom it is given (企业联系人)") String contactName,
        @NonNull @Description("For how many days; the operator sets the most") Integer validDays) {

    HazardLinks.New read() {
        InputCheck check = new InputCheck();
        HazardLinks.New read =
                new HazardLinks.New(check.id(id, "id"), check.id(hazardId, "hazardId"), contactName, validDays);
        check.settle();
        return read;
    }
}
