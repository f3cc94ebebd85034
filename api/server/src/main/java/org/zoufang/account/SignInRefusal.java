package org.zoufang.account;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.zoufang.contract.Refusal;

/** Why the provider's word did not let somebody in, for the page that tells him. */
public final class SignInRefusal {

    private SignInRefusal() {}

    public static Optional<Refusal> of(RoutingContext request) {
        return Optional.ofNullable(UnauthorizedAnswer.refusal(request));
    }

    /** The HTTP status that says the same to a program. */
    public static int status(Refusal refusal) {
        return UnauthorizedAnswer.status(refusal);
    }
}
