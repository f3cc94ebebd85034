package org.zoufang.counter.graphql;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

/** A visitor's code, good for minutes. */
@Description("A visitor's code (来访核验码), good for minutes; shown as a QR code of its address")
public record VisitorCodePayload(
        @Description("The code") String code,
        @Description("The address that the QR code says; it shows who comes") String url,
        @Description("When it ends") Instant expiresAt,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {

    @Override
    public String toString() {
        return "VisitorCodePayload until " + expiresAt;
    }
}
