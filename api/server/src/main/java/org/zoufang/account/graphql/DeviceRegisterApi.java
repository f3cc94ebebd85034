package org.zoufang.account.graphql;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.DeviceHeader;
import org.zoufang.account.device.DeviceRegistering;
import org.zoufang.account.device.OfficeKeys;
import org.zoufang.account.password.SignInThrottle;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Languages;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.shared.ZoufangConfig;

/** The door for phones that have scanned the office's QR code; nobody is signed in on them yet. */
@GraphQLApi
@PermitAll
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DeviceRegisterApi {

    private final DeviceRegistering registering;
    private final SignInThrottle throttle;
    private final DeviceHeader header;
    private final OfficeKeys keys;
    private final ZoufangConfig config;
    private final CurrentVertxRequest request;

    DeviceRegisterApi(
            DeviceRegistering registering,
            SignInThrottle throttle,
            DeviceHeader header,
            OfficeKeys keys,
            ZoufangConfig config,
            CurrentVertxRequest request) {
        this.registering = registering;
        this.throttle = throttle;
        this.header = header;
        this.keys = keys;
        this.config = config;
        this.request = request;
    }

    @Mutation
    @Description("Registers a phone by the ticket in the office's QR code; the ticket is the right")
    public DeviceRegisterPayload deviceRegister(
            @NonNull @Description("The ticket and the phone") DeviceRegisterInput input) {
        try {
            SignInThrottle.Attempt attempt = throttle.attempt();
            DeviceRegistering.Registered made = registering.register(
                    input.ticket(),
                    new DeviceRegistering.Newcomer(
                            Ids.parse(input.id(), "id"),
                            input.name(),
                            input.appVersion(),
                            header.held().orElse(null)));
            attempt.succeeded();
            RegisteredDevice registered = new RegisteredDevice(
                    made.device(),
                    made.token().token(),
                    made.token().expiresAt(),
                    keys.publicKey(),
                    config.signIn().mode());
            return new DeviceRegisterPayload(registered, List.of());
        } catch (Refused refused) {
            return new DeviceRegisterPayload(null, UserError.of(refused, Languages.of(request.getCurrent())));
        }
    }
}
