package org.zoufang.photo.rest;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a connection holds that nobody has read is dropped when it is cut, and a phone has to send it again. A kernel
 * lets it grow to megabytes; so much stays below the 512 KiB that a cut may cost, and is no brake on a phone's network.
 */
@ApplicationScoped
class UploadSocket implements HttpServerOptionsCustomizer {

    static final int UNREAD_BYTES = 64 * 1024;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setReceiveBufferSize(UNREAD_BYTES);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setReceiveBufferSize(UNREAD_BYTES);
    }
}
