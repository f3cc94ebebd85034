package org.zoufang.shared;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings of a server that sets nothing, and of one that sets some. */
public final class SettingsFixture {

    private SettingsFixture() {}

    public static ZoufangConfig unset() {
        return with(Map.of());
    }

    public static ZoufangConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValue("user.home", ".")
                .withDefaultValues(settings)
                .withMapping(ZoufangConfig.class)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }
}
