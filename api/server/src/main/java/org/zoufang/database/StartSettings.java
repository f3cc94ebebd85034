package org.zoufang.database;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zoufang.shared.ZoufangConfig;

/**
 * The settings before Quarkus runs, from the same places: system properties, the environment,
 * {@code config/application.properties} beside the process.
 */
public final class StartSettings {
    private static final Path FILE = Path.of("config", "application.properties");
    private static final int FILE_ORDINAL = 260;
    private static final int TRAIL_MONTHS_AT_LEAST = 6;
    private static final int HOURS_OF_A_DAY = 24;

    private StartSettings() {}

    /**
     * The operator's settings.
     *
     * @throws StartRefusal when one cannot be understood, naming its key
     */
    public static ZoufangConfig read() {
        try {
            SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .addDefaultSources()
                    .withMapping(ZoufangConfig.class)
                    // Rooms map keys of their own; they are checked when the server itself starts.
                    .withMappingIgnore("zoufang.**");
            if (Files.exists(FILE)) {
                builder.withSources(new PropertiesConfigSource(FILE.toUri().toURL(), FILE_ORDINAL));
            }
            return checked(builder.build().getConfigMapping(ZoufangConfig.class));
        } catch (StartRefusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new StartRefusal("The settings cannot be read: " + e.getMessage(), e);
        }
    }

    /** What can be understood and yet must not be. */
    static ZoufangConfig checked(ZoufangConfig config) {
        if (config.trail().keepMonths() < TRAIL_MONTHS_AT_LEAST) {
            throw new StartRefusal("zoufang.trail.keep-months is "
                    + config.trail().keepMonths()
                    + ". The trail must be kept for "
                    + TRAIL_MONTHS_AT_LEAST
                    + " months at least (网络安全法 art. 21): set that or more.");
        }
        if (!config.clock().ahead().isZero() && !config.demo()) {
            throw new StartRefusal("zoufang.clock.ahead is " + config.clock().ahead()
                    + " without zoufang.demo=true. A server for real use goes by the machine's clock: leave it out, and"
                    + " set the machine's clock right.");
        }
        int offline = config.device().offlineHours();
        int wipe = config.device().wipeAfterDays();
        if (offline < 0 || wipe < 0 || wipe > 0 && (offline == 0 || wipe * HOURS_OF_A_DAY <= offline)) {
            throw new StartRefusal("zoufang.device.offline-hours is " + offline
                    + " and zoufang.device.wipe-after-days is "
                    + wipe + ". Neither is negative, and a phone shows what it holds for fewer hours than it is kept:"
                    + " set wipe-after-days to 0 or to more days than offline-hours.");
        }
        return config;
    }
}
