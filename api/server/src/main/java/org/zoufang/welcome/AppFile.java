package org.zoufang.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.zoufang.shared.ZoufangConfig;

/** The phone app that this server gives out. */
@ApplicationScoped
class AppFile {

    private static final String NAME = "zoufang.apk";

    private final ZoufangConfig config;

    AppFile(ZoufangConfig config) {
        this.config = config;
    }

    /** As configured; else beside the server's jar, in the data folder, or where a build of the sources leaves it. */
    Optional<Path> find() {
        if (config.app().isPresent()) {
            return config.app().filter(Files::isRegularFile);
        }
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path beside = Optional.ofNullable(jar.getParent()).orElse(jar);
        return Stream.of(
                        beside.resolve(NAME),
                        config.data().resolve(NAME),
                        beside.resolve("../../../../android-client/app/target").resolve(NAME))
                .map(Path::normalize)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
