package org.zoufang.counter.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.shared.InputCheck;

/** Gives an enterprise's contact a link. */
@Input("CounterLinkIssueInput")
@Description("Gives an enterprise's contact a link (企业办事链接)")
public record CounterLinkIssueInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @Id @Description("The enterprise; may be left out where a problem is named") String enterpriseId,
        @NonNull @Description("To whom it is given (企业联系人)") String contactName,
        @NonNull @Description("For how many days; the operator sets the most") Integer validDays,
        @Description("What it is good for; the visits of the enterprise if not said") LinkMatter matter,
        @Id @Description("The one problem, where it is good for one") String problemId) {

    NewCounterLink read() {
        InputCheck check = new InputCheck();
        if (matter == LinkMatter.HAZARD) {
            check.refuse(RefusalCode.LINK_WHERE_IT_IS, "matter");
        }
        NewCounterLink read = new NewCounterLink(
                check.id(id, "id"),
                matter == LinkMatter.PROBLEM
                        ? check.idIfGiven(enterpriseId, "enterpriseId")
                        : check.id(enterpriseId, "enterpriseId"),
                contactName,
                validDays,
                matter == null ? LinkMatter.VISITS : matter,
                matter == LinkMatter.PROBLEM ? check.idIfGiven(problemId, "problemId") : null);
        check.settle();
        return read;
    }
}
