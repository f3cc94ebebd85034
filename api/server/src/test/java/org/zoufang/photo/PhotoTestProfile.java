package org.zoufang.photo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The server with callers named by a header, and photos under {@code target}. */
public class PhotoTestProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zoufang.photo.folder", "target/test-photos");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestCaller.class);
    }
}
