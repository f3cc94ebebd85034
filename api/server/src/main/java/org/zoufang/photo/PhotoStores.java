package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Chooses the store by configuration. */
@ApplicationScoped
class PhotoStores {

    @Produces
    @Singleton
    PhotoStore store(PhotoSettings settings) throws IOException {
        return new FolderStore(settings.folder());
    }
}
