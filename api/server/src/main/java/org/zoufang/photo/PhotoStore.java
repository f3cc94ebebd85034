package org.zoufang.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of photos are for good, each under the SHA-256 of its content. */
interface PhotoStore {

    /**
     * Keeps a file's bytes for good. When it returns, they survive a power cut; the same content twice is there once.
     *
     * @param sha256 64 hexadecimal digits, already compared with the content
     * @param file stays; whoever staged it takes it away
     */
    void keep(String sha256, Path file) throws IOException;

    /** Whether the bytes are there. */
    boolean has(String sha256) throws IOException;

    /**
     * The bytes as they came.
     *
     * @throws java.nio.file.NoSuchFileException if they are not there
     */
    InputStream open(String sha256) throws IOException;

    /** Keeps a copy of a file that was refused, aside, for a person to look at. */
    void setAside(String name, Path file) throws IOException;

    /** Fails if the store cannot be worked with: readiness asks it. */
    void check() throws IOException;
}
