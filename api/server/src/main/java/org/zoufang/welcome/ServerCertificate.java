package org.zoufang.welcome;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.GeneralName;
import org.zoufang.database.PrivateFiles;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

/**
 * The certificate that phones see: the operator's own, or one of a private authority, which is made at the first start
 * and kept with the data. Ours is issued anew before it ends and when the machine's addresses change.
 */
public final class ServerCertificate {

    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(30);

    private final Path folder;
    private final Instant now;

    private ServerCertificate(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /** The settings of Quarkus with which it serves TLS. */
    public static Map<String, String> prepare(ZoufangConfig config, Clock clock) {
        if (config.tls().certificate().isPresent() != config.tls().key().isPresent()) {
            throw new StartRefusal("Set both zoufang.tls.certificate and zoufang.tls.key, or neither.");
        }
        if (config.tls().certificate().isPresent()) {
            return settings(config.tls().certificate().get(), config.tls().key().orElseThrow());
        }
        Path folder = config.data().toAbsolutePath().resolve("keys").resolve("tls");
        try {
            PrivateFiles.folder(folder);
            return new ServerCertificate(folder, clock.instant()).ensure(config);
        } catch (IOException | GeneralSecurityException e) {
            throw new StartRefusal("The certificate in " + folder + " cannot be read or made: " + e, e);
        }
    }

    private static Map<String, String> settings(Path certificate, Path key) {
        return Map.of(
                "quarkus.http.ssl.certificate.files", certificate.toString(),
                "quarkus.http.ssl.certificate.key-files", key.toString());
    }

    private Map<String, String> ensure(ZoufangConfig config) throws IOException, GeneralSecurityException {
        Authority authority = authority();
        Path certificate = folder.resolve("server.crt");
        Path key = folder.resolve("server.key");
        Path names = folder.resolve("server.names");
        List<String> wanted = names(config);
        if (!isGood(certificate, names, wanted)) {
            Authority.Issued issued = authority.issue(
                    wanted.stream().map(ServerCertificate::generalName).toList(), now);
            PrivateFiles.write(key, Pem.of(issued.key()));
            // The authority goes along, so that a phone can compare its fingerprint.
            PrivateFiles.write(certificate, Pem.of(issued.certificate()) + Pem.of(authority.certificate()));
            PrivateFiles.write(names, String.join("\n", wanted) + "\n");
        }
        return settings(certificate, key);
    }

    private Authority authority() throws IOException, GeneralSecurityException {
        Path certificate = folder.resolve("authority.crt");
        Path key = folder.resolve("authority.key");
        if (!Files.exists(certificate)) {
            Authority made = Authority.make(now);
            PrivateFiles.write(key, Pem.of(made.key()));
            PrivateFiles.write(certificate, Pem.of(made.certificate()));
        }
        return new Authority(Pem.key(key), Pem.certificates(certificate).get(0));
    }

    private boolean isGood(Path certificate, Path names, List<String> wanted)
            throws IOException, GeneralSecurityException {
        if (!Files.exists(certificate)
                || !Files.exists(names)
                || !Files.readAllLines(names).equals(wanted)) {
            return false;
        }
        X509Certificate shown = Pem.certificates(certificate).get(0);
        return now.plus(RENEWED_BEFORE_END).isBefore(shown.getNotAfter().toInstant());
    }

    private static List<String> names(ZoufangConfig config) {
        List<String> names = new ArrayList<>(OwnAddresses.all());
        names.add("localhost");
        names.add(OwnAddresses.hostName());
        config.address().map(URI::getHost).ifPresent(names::add);
        return names.stream().distinct().toList();
    }

    private static GeneralName generalName(String name) {
        boolean number = name.contains(":") || name.matches("[0-9.]+");
        return new GeneralName(number ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }
}
