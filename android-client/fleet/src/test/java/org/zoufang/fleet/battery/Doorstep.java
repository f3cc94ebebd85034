package org.zoufang.fleet.battery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** Stands between one phone and the network: whether it was sent away, and whether it came again before it was told to. */
final class Doorstep {

    private static final int BUSY = 503;

    private final InstantSource clock;
    private Instant notBefore = Instant.MIN;
    private int sentAway;
    private int withoutTime;
    private int early;

    Doorstep(InstantSource clock) {
        this.clock = clock;
    }

    Transport watching(Transport network) {
        return request -> exchange(network, request);
    }

    private HttpAnswer exchange(Transport network, HttpRequest request) throws IOException {
        if (clock.instant().isBefore(notBefore)) {
            early++;
        }
        HttpAnswer answer = network.exchange(request);
        if (answer.status() == BUSY) {
            String seconds = answer.header("Retry-After");
            sentAway++;
            withoutTime += seconds == null ? 1 : 0;
            notBefore =
                    clock.instant().plus(seconds == null ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(seconds)));
        }
        return answer;
    }

    /** What happened until now is no part of the storm. */
    void forget() {
        notBefore = Instant.MIN;
        sentAway = 0;
        withoutTime = 0;
        early = 0;
    }

    /** How often the server sent it away. */
    int sentAway() {
        return sentAway;
    }

    /** How often it was not told when to come again. */
    int withoutTime() {
        return withoutTime;
    }

    /** How often it came before it was told to. */
    int early() {
        return early;
    }
}
