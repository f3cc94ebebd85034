package org.zoufang.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Languages;

/** Tells the rooms who calls, from what the security layer found out about the request. */
@ApplicationScoped
class SignedInCaller implements CurrentCaller {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    SignedInCaller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    @Override
    public Caller caller() {
        if (identity.getPrincipal() instanceof SignedIn signedIn) {
            return new Caller(
                    signedIn.officialId(),
                    signedIn.roles(),
                    signedIn.reach(),
                    signedIn.deviceId(),
                    Languages.of(current()));
        }
        throw new UnauthorizedException();
    }

    private RoutingContext current() {
        return request.getCurrent();
    }
}
