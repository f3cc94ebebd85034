package org.zoufang.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.device.DeviceRecognition;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Registration;
import org.zoufang.shared.Refused;

/** What the header {@code Zoufang-Device} says where nobody need be signed in. */
@ApplicationScoped
public class DeviceHeader {

    private final DeviceRecognition devices;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    DeviceHeader(DeviceRecognition devices, CurrentVertxRequest request, SecurityIdentity identity) {
        this.devices = devices;
        this.request = request;
        this.identity = identity;
    }

    /**
     * Before somebody signs in.
     *
     * @param claimed the phone's id as the request says it, or null
     * @throws Refused with DEVICE_NOT_REGISTERED where only registered phones may and no token came;
     *     DEVICE_TOKEN_INVALID if one came that is not good or is another phone's; DEVICE_REVOKED
     */
    public void check(String claimed) {
        devices.checkRegistered(token());
        if (token() != null
                && claimed != null
                && !devices.recognise(token()).toString().equalsIgnoreCase(claimed)) {
            throw Refused.because(RefusalCode.DEVICE_TOKEN_INVALID, "device");
        }
    }

    /** The phone the caller has shown to hold: by its token if that is good, else by the session it was opened with. */
    public Optional<UUID> held() {
        if (identity.getPrincipal() instanceof SignedIn signedIn && signedIn.deviceId() != null) {
            return Optional.of(signedIn.deviceId());
        }
        try {
            return Optional.ofNullable(token()).map(devices::recognise);
        } catch (Refused noToken) {
            return Optional.empty();
        }
    }

    private String token() {
        return request.getCurrent() == null
                ? null
                : request.getCurrent().request().getHeader(Registration.DEVICE_HEADER);
    }
}
