package org.zoufang.account.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.account.device.Device;
import org.zoufang.account.device.DeviceConnection;
import org.zoufang.account.device.DeviceInviting;
import org.zoufang.account.device.DeviceReading;
import org.zoufang.account.device.DeviceRevoking;
import org.zoufang.account.device.DeviceTaking;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.shared.ZoufangConfig;

/** Phones through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DeviceApi {

    private final CurrentCaller current;
    private final DeviceReading reading;
    private final DeviceInviting inviting;
    private final DeviceRevoking revoking;
    private final DeviceTaking taking;
    private final ZoufangConfig config;

    DeviceApi(
            CurrentCaller current,
            DeviceReading reading,
            DeviceInviting inviting,
            DeviceRevoking revoking,
            DeviceTaking taking,
            ZoufangConfig config) {
        this.current = current;
        this.reading = reading;
        this.inviting = inviting;
        this.revoking = revoking;
        this.taking = taking;
        this.config = config;
    }

    @Query
    @Description("Phones (设备): one's own; for administrators and the service office those of everybody")
    public DeviceConnection devices(
            @Description("The cursor after which the page begins") String after,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("Part of a person's name, its pinyin or initials") String search,
            @Description("Only one's own, also for who sees all") @DefaultValue("false") boolean mine) {
        return reading.page(current.caller(), mine, search, first, after);
    }

    @NonNull
    @Query
    @Description("How long the caller's phone may stay away before it shows nothing, and before it empties itself")
    public DeviceRules deviceRules() {
        return DeviceRules.of(config.device());
    }

    @Mutation
    @Description("Makes a QR code that registers one phone; for administrators and the service office")
    public DeviceRegistrationIssuePayload deviceRegistrationIssue(
            @NonNull @Description("Whose phone") DeviceRegistrationIssueInput input) {
        Caller caller = current.caller();
        try {
            DeviceInviting.Invitation made =
                    inviting.invite(caller, Ids.parseIfGiven(input.officialId(), "officialId"));
            return new DeviceRegistrationIssuePayload(new DeviceRegistration(made.text(), made.expiresAt()), List.of());
        } catch (Refused refused) {
            return new DeviceRegistrationIssuePayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @Mutation
    @Description("Revokes a phone for good: its sessions end at once, and it empties itself at its next contact")
    public DevicePayload deviceRevoke(@NonNull @Description("The phone") DeviceRevokeInput input) {
        return answer(caller -> {
            UUID id = Ids.parse(input.id(), "id");
            revoking.revoke(caller, id);
            return id;
        });
    }

    @Mutation
    @Description("The caller's phone says how much it has not sent: a service notice, never an appraisal of its person")
    public DevicePayload deviceReport(@NonNull @Description("How it stands") DeviceReportInput input) {
        return answer(caller -> {
            if (caller.deviceId() == null) {
                throw Refused.because(RefusalCode.DEVICE_NOT_REGISTERED, "device");
            }
            taking.report(caller.deviceId(), Math.max(0, input.unsent()));
            return caller.deviceId();
        });
    }

    private DevicePayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            Device device = reading.byId(caller, activity.apply(caller)).orElse(null);
            return new DevicePayload(device, List.of());
        } catch (Refused refused) {
            return new DevicePayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
