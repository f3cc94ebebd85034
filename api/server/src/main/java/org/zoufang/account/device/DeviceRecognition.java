package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.token.SignedTokens;
import org.zoufang.account.token.TokenKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/** Knows a phone by its device token, and whether it may come in. */
@ApplicationScoped
public class DeviceRecognition {

    private static final String REGISTRATION = "registration";

    private final SignedTokens tokens;
    private final Sql sql;
    private final ZoufangConfig config;

    DeviceRecognition(SignedTokens tokens, Sql sql, ZoufangConfig config) {
        this.tokens = tokens;
        this.sql = sql;
        this.config = config;
    }

    SignedTokens.Issued issue(UUID deviceId, UUID registrationId, Instant now) {
        return tokens.issue(
                TokenKind.DEVICE, deviceId.toString(), Map.of(REGISTRATION, registrationId.toString()), now);
    }

    /**
     * The phone that holds this token.
     *
     * @throws Refused with DEVICE_TOKEN_INVALID or DEVICE_REVOKED
     */
    public UUID recognise(String token) {
        return state(token).id();
    }

    /**
     * The phone that holds this token, if this person may use it: his own, or one that nobody has signed in on yet.
     *
     * @throws Refused with DEVICE_TOKEN_INVALID, DEVICE_REVOKED or DEVICE_OF_ANOTHER
     */
    public UUID recognise(String token, UUID officialId) {
        DeviceState state = state(token);
        if (state.belongsToAnother(officialId)) {
            throw Refused.because(RefusalCode.DEVICE_OF_ANOTHER, "device");
        }
        if (state.officialId() == null) {
            sql.change(
                    "update device set official_id = ? where id = ? and official_id is null", officialId, state.id());
        }
        return state.id();
    }

    /**
     * The phone that holds this token, revoked or not: for the one thing that a revoked phone may still do, handing in
     * what it could not send.
     *
     * @throws Refused with DEVICE_TOKEN_INVALID
     */
    public UUID recogniseEvenRevoked(String token) {
        return genuine(token).id();
    }

    /** Whose phone made this token, if it is genuine; also a phone that was registered anew or revoked since. */
    public Optional<DeviceHolder> bearerOf(String token) {
        return tokens.verify(TokenKind.DEVICE, token).flatMap(read -> holder(UUID.fromString(read.subject())));
    }

    /** Whose phone it is. */
    public Optional<DeviceHolder> holder(UUID deviceId) {
        return sql.one(
                "select id, official_id, revoked_at from device where id = ?",
                row -> new DeviceHolder(Sql.id(row, "id"), Sql.id(row, "official_id"), Sql.instant(row, "revoked_at")),
                deviceId);
    }

    /** Whether the phone is one of this person's that is not revoked. */
    public boolean isOwn(UUID deviceId, UUID officialId) {
        return find(deviceId)
                .filter(state -> !state.isRevoked() && officialId.equals(state.officialId()))
                .isPresent();
    }

    public boolean isRevoked(UUID deviceId) {
        return find(deviceId).filter(DeviceState::isRevoked).isPresent();
    }

    /**
     * Before somebody signs in or renews where only registered phones may.
     *
     * @param token the device token that came along, or null
     * @throws Refused with DEVICE_NOT_REGISTERED, and for a bad token as {@link #recognise}
     */
    public void checkRegistered(String token) {
        if (token != null) {
            state(token);
        } else if (config.signIn().registeredDevicesOnly()) {
            throw Refused.because(RefusalCode.DEVICE_NOT_REGISTERED, "device");
        }
    }

    private DeviceState genuine(String token) {
        return Optional.ofNullable(token)
                .flatMap(shown -> tokens.verify(TokenKind.DEVICE, shown))
                .flatMap(read -> find(UUID.fromString(read.subject()))
                        .filter(found -> String.valueOf(found.registrationId()).equals(read.claim(REGISTRATION))))
                .orElseThrow(() -> Refused.because(RefusalCode.DEVICE_TOKEN_INVALID, "device"));
    }

    private DeviceState state(String token) {
        DeviceState state = genuine(token);
        if (state.isRevoked()) {
            throw Refused.because(RefusalCode.DEVICE_REVOKED, "device");
        }
        return state;
    }

    private Optional<DeviceState> find(UUID id) {
        return sql.one(DeviceState.BY_ID, DeviceState::read, id);
    }
}
