package org.zoufang.account.graphql;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.AccountView;
import org.zoufang.shared.UserError;

/** What became of an account. */
@Description("What became of an account")
public record AccountPayload(
        @Description("The account, if nothing stood against it") AccountView account,
        @Description("A password to hand over in person, shown this once: it opens nothing but the choosing of another")
                String oneTimePassword,
        @Description("Until when the one-time password is good") Instant oneTimeUntil,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {

    @Override
    public String toString() {
        return "AccountPayload of " + account;
    }
}
