package org.zoufang.counter.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.shared.InputCheck;

/** Gives an enterprise's contact a link. */
@Input("CounterLinkIssueInput")
@Description("Gives an enterprise's contact a link (企业办事链接)")
public record CounterLinkIssueInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The enterprise whose visits it shows") String enterpriseId,
        @NonNull @Description("To whom it is given (企业联系人)") String contactName,
        @NonNull @Description("For how many days; the operator sets the most") Integer validDays) {

    NewCounterLink read() {
        InputCheck check = new InputCheck();
        NewCounterLink read =
                new NewCounterLink(check.id(id, "id"), check.id(enterpriseId, "enterpriseId"), contactName, validDays);
        check.settle();
        return read;
    }
}
