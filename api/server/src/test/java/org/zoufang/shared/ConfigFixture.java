package org.zoufang.shared;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings as an operator would write them, without a server. */
public final class ConfigFixture {

    private ConfigFixture() {}

    public static ZoufangConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(ZoufangConfig.class)
                .withDefaultValue("user.home", "/home/zoufang")
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }
}
