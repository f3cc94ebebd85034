package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.device.DeviceHolder;
import org.zoufang.account.device.DeviceRecognition;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.quarantine.AuthorsStanding;

/**
 * Who wrote what is in a parcel. Anybody can seal a parcel to the office's open key; the phone proves itself by the
 * device token that it sealed in, or by handing the parcel in with it. What its owner wrote before the phone was revoked
 * counts as his; anything else is looked at by a person before it is carried out in somebody's name.
 */
@ApplicationScoped
class ParcelAuthors {

    private final DeviceRecognition devices;
    private final OfficialReading officials;
    private final AuthorsStanding standings;

    ParcelAuthors(DeviceRecognition devices, OfficialReading officials, AuthorsStanding standings) {
        this.devices = devices;
        this.officials = officials;
        this.standings = standings;
    }

    Proof of(HandedInParcel parcel) {
        return new Proof(
                parcel.deviceId() == null
                        ? null
                        : devices.holder(parcel.deviceId()).orElse(null));
    }

    /** What is known of the phone that sealed a parcel. */
    final class Proof {

        private DeviceHolder phone;

        private Proof(DeviceHolder phone) {
            this.phone = phone;
        }

        /** The token that lay in the parcel. */
        void show(String token) {
            if (phone == null && token != null) {
                phone = devices.bearerOf(token).orElse(null);
            }
        }

        /** Whether this official wrote this group, as far as a phone can prove it. */
        boolean isBy(UUID officialId, UUID groupId) {
            return phone != null && officialId.equals(phone.officialId()) && !phone.isRevokedBefore(groupId);
        }

        /** The author as one who sends, with his rights of now; empty for nobody. */
        Optional<Caller> author(UUID officialId, Locale locale) {
            return Optional.ofNullable(officialId)
                    .flatMap(officials::byId)
                    .map(known -> standings.now(officialId, phone == null ? null : phone.deviceId(), locale));
        }
    }
}
