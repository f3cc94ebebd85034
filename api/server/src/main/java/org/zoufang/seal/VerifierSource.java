package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verifier as one Java file that runs as it is: {@code java Verify.java package.zip}. It is the very source of module
 * {@code contract}, joined, so that whoever distrusts us can read what says VALID.
 */
@ApplicationScoped
public class VerifierSource {

    public static final String FILE = "Verify.java";

    private static final String FOLDER = "/verifier/";
    /** The one that is started stands first. */
    private static final List<String> PARTS = List.of(
            "Verify",
            "EvidenceCheck",
            "EvidenceVerdict",
            "EvidenceBroken",
            "EvidenceSeal",
            "EvidenceManifest",
            "EvidenceStory",
            "EvidenceLink",
            "EvidenceKind",
            "PackageReader",
            "PackageLayout",
            "CanonicalJson",
            "JsonParser",
            "Digests",
            "Es256");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?=final|record|enum)");

    private final String source;
    private final String readme;

    VerifierSource() {
        source = join();
        readme = read("README.txt");
    }

    /** The program. */
    public String source() {
        return source;
    }

    /** How to use it, in Chinese and English. */
    public String readme() {
        return readme;
    }

    private static String join() {
        TreeSet<String> imports = new TreeSet<>();
        StringBuilder types = new StringBuilder();
        for (String part : PARTS) {
            String text = read(part + ".java").replaceFirst("package [^;]*;\n", "");
            Matcher found = IMPORT.matcher(text);
            while (found.find()) {
                imports.add(found.group());
            }
            String bare = IMPORT.matcher(text).replaceAll("").strip();
            types.append('\n')
                    .append(types.isEmpty() ? bare : TYPE.matcher(bare).replaceAll(""))
                    .append('\n');
        }
        return "// Zoufang 走访: the verifier of packages of evidence 证据包验证程序. java Verify.java <package.zip> [<fingerprint>] [told <story>]\n\n"
                + String.join("", imports) + types;
    }

    private static String read(String name) {
        try (InputStream in = VerifierSource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
