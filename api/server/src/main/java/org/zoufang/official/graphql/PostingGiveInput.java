package org.zoufang.official.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.posting.NewPosting;
import org.zoufang.shared.InputCheck;

/** Gives a person a post. */
@Input("PostingGiveInput")
@Description("Gives a person a post (任职)")
public record PostingGiveInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The person; not oneself") String officialId,
        @NonNull @Id @Description("The body") String organisationId,
        @NonNull @Description("In which capacity (身份)") Role role,
        @Description("How far he sees (可见范围); not sent, what is usual for the capacity and the body") Scope scope,
        @Description("Title (职务)") String title,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; not sent, until it is ended") LocalDate to) {

    NewPosting read() {
        InputCheck check = new InputCheck();
        NewPosting read = new NewPosting(
                check.id(id, "id"),
                check.id(officialId, "officialId"),
                check.id(organisationId, "organisationId"),
                role,
                scope,
                title,
                from,
                to);
        check.settle();
        return read;
    }
}
