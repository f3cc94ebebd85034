package org.zoufang.fleet;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.store.Sql;

/**
 * What stands between a phone and the world.
 *
 * @param seed of the phone's dice
 * @param clock what the phone takes for the time
 * @param disk put between the phone and its SQLite file
 * @param network put between the phone and the real network
 */
public record PhoneSetup(long seed, DeviceClock clock, UnaryOperator<Sql> disk, UnaryOperator<Transport> network) {

    /** Nothing stands between: the machine's clock, the file as it is, the network as it is. */
    public static PhoneSetup of(long seed) {
        return new PhoneSetup(
                seed, new DeskClock(Clock.systemUTC()), UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** With another clock. */
    public PhoneSetup withClock(DeviceClock another) {
        return new PhoneSetup(seed, another, disk, network);
    }

    /** With another disk. */
    public PhoneSetup withDisk(UnaryOperator<Sql> another) {
        return new PhoneSetup(seed, clock, another, network);
    }

    /** With another network. */
    public PhoneSetup withNetwork(UnaryOperator<Transport> another) {
        return new PhoneSetup(seed, clock, disk, another);
    }
}
