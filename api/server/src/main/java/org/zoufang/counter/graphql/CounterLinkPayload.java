package org.zoufang.counter.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.counter.CounterLink;
import org.zoufang.shared.UserError;

/** What became of a link. */
@Description("What became of a link")
public record CounterLinkPayload(
        @Description("The link, if nothing stood against it") CounterLink counterLink,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
