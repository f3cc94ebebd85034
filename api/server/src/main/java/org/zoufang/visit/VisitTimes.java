package org.zoufang.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.ClockRule;
import org.zoufang.contract.DeviceTime;

/** When a visit's team arrived and left, as devices said it, and what looks wrong about that. */
@Embeddable
class VisitTimes {

    Instant arrivedAt;
    Long arrivedElapsedMillis;
    Integer arrivedBootCount;
    Long arrivedAheadMillis;
    Instant arrivedReceivedAt;
    UUID arrivedDeviceId;
    Instant leftAt;
    Long leftElapsedMillis;
    Integer leftBootCount;
    Long leftAheadMillis;
    Instant leftReceivedAt;
    List<String> clockFlags = List.of();

    protected VisitTimes() {}

    void arrived(Moment moment) {
        arrivedAt = moment.at().wall();
        arrivedElapsedMillis = moment.at().elapsedMillis();
        arrivedBootCount = moment.at().bootCount();
        arrivedAheadMillis = moment.aheadMillis();
        arrivedReceivedAt = moment.receivedAt();
        arrivedDeviceId = moment.deviceId();
        clockFlags = flags(null);
    }

    void left(Moment moment) {
        leftAt = moment.at().wall();
        leftElapsedMillis = moment.at().elapsedMillis();
        leftBootCount = moment.at().bootCount();
        leftAheadMillis = moment.aheadMillis();
        leftReceivedAt = moment.receivedAt();
        clockFlags = flags(moment);
    }

    /** When the team arrived by the server's clock, as far as anybody can tell; null before. */
    Instant happened() {
        return arrivedReceivedAt == null
                ? arrivedAt
                : ClockRule.happened(arrival(), arrivedAheadMillis, arrivedReceivedAt);
    }

    private DeviceTime arrival() {
        return new DeviceTime(arrivedAt, arrivedElapsedMillis, arrivedBootCount);
    }

    private List<String> flags(Moment end) {
        List<String> flags = new ArrayList<>();
        flag(flags, ClockRule.isAhead(arrivedAheadMillis), ClockFlag.ARRIVAL_AHEAD);
        flag(flags, ClockRule.isBehind(arrivedAheadMillis), ClockFlag.ARRIVAL_BEHIND);
        if (end != null) {
            flag(flags, ClockRule.isAhead(leftAheadMillis), ClockFlag.END_AHEAD);
            flag(flags, ClockRule.isBehind(leftAheadMillis), ClockFlag.END_BEHIND);
            flag(flags, leftAt.isBefore(arrivedAt), ClockFlag.END_BEFORE_ARRIVAL);
            boolean oneDevice = arrivedDeviceId != null && arrivedDeviceId.equals(end.deviceId());
            flag(flags, oneDevice && !ClockRule.agree(arrival(), end.at()), ClockFlag.CLOCK_CHANGED);
        }
        return flags;
    }

    private static void flag(List<String> flags, boolean isSo, ClockFlag flag) {
        if (isSo) {
            flags.add(flag.name());
        }
    }
}
