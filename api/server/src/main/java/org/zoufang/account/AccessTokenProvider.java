package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.account.device.DeviceRecognition;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;

/** Recognises the bearer of one of our own access tokens, and whether he may still act. */
@ApplicationScoped
class AccessTokenProvider implements IdentityProvider<AccessTokenRequest> {

    private final AccessTokens tokens;
    private final SignedInReading signedIn;
    private final DeviceRecognition devices;

    AccessTokenProvider(AccessTokens tokens, SignedInReading signedIn, DeviceRecognition devices) {
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.devices = devices;
    }

    @Override
    public Class<AccessTokenRequest> getRequestType() {
        return AccessTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AccessTokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> identity(request.token(), HttpSecurityUtils.getRoutingContextAttribute(request)));
    }

    private SecurityIdentity identity(String token, RoutingContext route) {
        AccessTokens.Bearer bearer =
                tokens.verify(token).orElseThrow(() -> new AuthenticationFailedException("token not valid"));
        return identityOf(signedIn.by(bearer).orElseThrow(() -> refused(bearer, route)));
    }

    /** Nobody who is let in has a revoked device: only who is not, is told which of the two it was. */
    private AuthenticationFailedException refused(AccessTokens.Bearer bearer, RoutingContext route) {
        return bearer.deviceId() != null && devices.isRevoked(bearer.deviceId())
                ? UnauthorizedAnswer.refuse(route, Refusal.of(RefusalCode.DEVICE_REVOKED, "device"))
                : new AuthenticationFailedException("account closed");
    }

    static SecurityIdentity identityOf(SignedIn signedIn) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(signedIn);
        signedIn.roles().forEach(role -> identity.addRole(role.name()));
        if (signedIn.deviceId() != null) {
            identity.addAttribute(Caller.DEVICE, signedIn.deviceId());
        }
        return identity.build();
    }
}
