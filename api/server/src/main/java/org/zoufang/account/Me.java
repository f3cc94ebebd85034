package org.zoufang.account;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Role;
import org.zoufang.official.Official;
import org.zoufang.official.Organisation;

/** Who is signed in. */
@Description("Who is signed in")
public record Me(
        @NonNull @Description("The person") Official official,
        @NonNull @Description("The capacities (身份) that the postings in force today give") List<@NonNull Role> roles,
        @Description("The body of the post held today") Organisation organisation) {}
