package org.zoufang.photo;

import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready only if photos can be kept. */
@Readiness
class PhotoStoreReadiness implements HealthCheck {

    private final PhotoStore store;

    PhotoStoreReadiness(PhotoStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            store.check();
            return HealthCheckResponse.up("photo store");
        } catch (IOException | RuntimeException e) {
            return HealthCheckResponse.named("photo store")
                    .down()
                    .withData("why", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
