package org.zoufang.graphql;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.zoufang.shared.ZoufangConfig;

/** The settings of a server that sets nothing, and of one that sets some. */
final class LimitsFixture {

    private LimitsFixture() {}

    static ZoufangConfig unset() {
        return with(Map.of());
    }

    static ZoufangConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValue("user.home", ".")
                .withDefaultValues(settings)
                .withMapping(ZoufangConfig.class)
                .build()
                .getConfigMapping(ZoufangConfig.class);
    }
}
