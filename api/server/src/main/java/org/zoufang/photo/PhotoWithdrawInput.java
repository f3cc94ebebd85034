package org.zoufang.photo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An author takes his photo back. */
@Input("PhotoWithdrawInput")
@Description("Takes one's own photo back before the visit is accepted (撤回): hidden, never deleted")
public record PhotoWithdrawInput(
        @NonNull @Id @Description("The photo") String id, @NonNull @Description("Why; kept") String reason) {}
