package org.zoufang.shared;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A city that has switched on what is off in a server as it is delivered. One profile for switches that do not touch
 * each other: each profile starts the server anew.
 */
public class SwitchedOn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "zoufang.visit.admin-inspection-enabled", "true", "zoufang.sign-in.registered-devices-only", "true");
    }
}
