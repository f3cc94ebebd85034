package org.zoufang.account.graphql;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.DeviceHeader;
import org.zoufang.account.PasswordChanging;
import org.zoufang.account.Session;
import org.zoufang.account.SessionRenewal;
import org.zoufang.account.SigningIn;
import org.zoufang.shared.Languages;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** The only fields that need no sign-in. */
@GraphQLApi
@PermitAll
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignInApi {

    private final SigningIn signingIn;
    private final SessionRenewal renewal;
    private final PasswordChanging changing;
    private final DeviceHeader devices;
    private final CurrentVertxRequest request;

    SignInApi(
            SigningIn signingIn,
            SessionRenewal renewal,
            PasswordChanging changing,
            DeviceHeader devices,
            CurrentVertxRequest request) {
        this.changing = changing;
        this.devices = devices;
        this.signingIn = signingIn;
        this.renewal = renewal;
        this.request = request;
    }

    @Mutation
    @Description("Signs in with name and password")
    public SignInPayload signIn(@NonNull @Description("Name and password") SignInInput input) {
        return session(() -> {
            devices.check(input.device() == null ? null : input.device().id());
            return signingIn.signIn(
                    input.name(),
                    input.password(),
                    input.device() == null ? null : input.device().phone());
        });
    }

    @Mutation
    @Description("Exchanges a refresh token, once, for the next session")
    public SignInPayload tokenRefresh(@NonNull @Description("The refresh token") TokenRefreshInput input) {
        return session(() -> {
            devices.check(null);
            return renewal.renew(input.refreshToken());
        });
    }

    @Mutation
    @Description("Chooses a new password (修改密码), signs in with it and ends every other session; the former password is"
            + " the right to it, also one that an administrator has reset")
    public SignInPayload passwordChange(
            @NonNull @Description("The former and the new password") PasswordChangeInput input) {
        return session(() -> {
            devices.check(input.device() == null ? null : input.device().id());
            return changing.change(
                    input.name(),
                    input.password(),
                    input.newPassword(),
                    input.device() == null ? null : input.device().phone());
        });
    }

    @Mutation
    @Description("Ends a session")
    public SignOutPayload signOut(@NonNull @Description("The session") SignOutInput input) {
        renewal.end(input.refreshToken());
        return new SignOutPayload(List.of());
    }

    private SignInPayload session(Supplier<Session> activity) {
        try {
            return new SignInPayload(activity.get(), List.of());
        } catch (Refused refused) {
            return new SignInPayload(null, UserError.of(refused, Languages.of(request.getCurrent())));
        }
    }
}
