package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.zoufang.shared.ZoufangConfig;

/** Chooses the store by configuration. */
@ApplicationScoped
class PhotoStores {

    @Produces
    @Singleton
    PhotoStore store(ZoufangConfig config) throws IOException {
        return new FolderStore(PhotoFolder.of(config));
    }
}
