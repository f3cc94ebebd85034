package org.zoufang.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.device.DeviceRecognition;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Registration;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/**
 * Names the phone of whoever has been recognised, by the device token that comes beside his bearer, whoever issued
 * that. A token that is not good for him refuses the whole request.
 */
@ApplicationScoped
class DeviceAugmentor implements SecurityIdentityAugmentor {

    /** After the official is known. */
    private static final int LAST = -100;

    private final DeviceRecognition devices;
    private final ZoufangConfig config;

    DeviceAugmentor(DeviceRecognition devices, ZoufangConfig config) {
        this.devices = devices;
        this.config = config;
    }

    @Override
    public int priority() {
        return LAST;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext route = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (route == null || !(identity.getPrincipal() instanceof SignedIn signedIn)) {
            return Uni.createFrom().item(identity);
        }
        String token = route.request().getHeader(Registration.DEVICE_HEADER);
        boolean byBearer = route.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
        if (token == null) {
            if (byBearer && signedIn.deviceId() == null && config.signIn().registeredDevicesOnly()) {
                throw UnauthorizedAnswer.refuse(route, Refusal.of(RefusalCode.DEVICE_NOT_REGISTERED, "device"));
            }
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> named(identity, signedIn, token, route));
    }

    private SecurityIdentity named(SecurityIdentity identity, SignedIn signedIn, String token, RoutingContext route) {
        UUID device;
        try {
            device = devices.recognise(token, signedIn.officialId());
        } catch (Refused refused) {
            throw UnauthorizedAnswer.refuse(route, refused.refusals().get(0));
        }
        if (signedIn.deviceId() != null && !signedIn.deviceId().equals(device)) {
            throw UnauthorizedAnswer.refuse(route, Refusal.of(RefusalCode.DEVICE_TOKEN_INVALID, "device"));
        }
        return QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(signedIn.at(device))
                .build();
    }
}
