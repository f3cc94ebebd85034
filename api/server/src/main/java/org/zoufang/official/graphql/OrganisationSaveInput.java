package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.official.register.OrganisationFacts;
import org.zoufang.shared.InputCheck;

/** Founds a body or changes one. */
@Input("OrganisationSaveInput")
@Description("Founds a body or changes one (单位)")
public record OrganisationSaveInput(
        @NonNull @Id @Description("UUIDv7 made by the client for a new body, else the body's") String id,
        @Description("The version that was changed; not sent for a new body") Integer baseVersion,
        @NonNull @Description("Its name; no two bodies have the same") String name,
        @NonNull @Description("What kind of body") OrganisationKind kind,
        @Id @Description("The body above it; not sent, none") String parentId,
        @Description("The code of its division (GB/T 2260), six digits; not sent, none") String divisionCode) {

    OrganisationFacts read() {
        InputCheck check = new InputCheck();
        OrganisationFacts read = new OrganisationFacts(
                check.id(id, "id"), baseVersion, name, kind, check.idIfGiven(parentId, "parentId"), divisionCode);
        check.settle();
        return read;
    }
}
