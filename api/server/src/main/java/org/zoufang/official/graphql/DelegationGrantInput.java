package org.zoufang.official.graphql;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.NewDelegation;
import org.zoufang.shared.InputCheck;

/** Lets a secretary act for a leader. */
@Input("DelegationGrantInput")
@Description("Lets a secretary record and act for a leader for a time (委托)")
public record DelegationGrantInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @Id @Description("The leader; not sent, the caller. An administrator may name anybody") String principalId,
        @NonNull @Id @Description("The secretary; he must hold such a post now") String delegateId,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; not sent, until it is revoked") LocalDate to) {

    NewDelegation read(UUID caller) {
        InputCheck check = new InputCheck();
        UUID principal = check.idIfGiven(principalId, "principalId");
        NewDelegation read = new NewDelegation(
                check.id(id, "id"),
                principal == null ? caller : principal,
                check.id(delegateId, "delegateId"),
                from,
                to);
        check.settle();
        return read;
    }
}
