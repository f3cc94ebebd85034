package org.zoufang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operators' page on settings is made from {@link ZoufangConfig}: its names, defaults and sentences. */
class ConfigurePageTest {
    private static final Path SOURCES = Path.of("src/main/java/org/zoufang/shared");
    private static final Path PAGE = Path.of("../../docs/operate/configure.md");
    private static final String BEGIN = "| setting | without it | what it does |\n| --- | --- | --- |\n";
    private static final Pattern METHOD = Pattern.compile("^\\S+(?:<.*>)? (\\w+)\\(\\);$");

    @Test
    void thePageSaysWhatTheServerReads() throws IOException {
        // Given
        Map<String, String> sentences = sentences();
        // When
        List<String> rows = rows(ZoufangConfig.class, "zoufang", sentences);
        // Then
        Path made = Files.writeString(Path.of("target/configure-table.md"), BEGIN + String.join("\n", rows) + "\n");
        assertThat(Files.readString(PAGE))
                .as("put the table of %s into %s", made.toAbsolutePath(), PAGE)
                .contains(Files.readString(made));
    }

    private static List<String> rows(Class<?> tree, String prefix, Map<String, String> sentences) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String name : order(tree, sentences)) {
            Method method = method(tree, name);
            String key = prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase();
            if (isGroup(method.getReturnType())) {
                rows.addAll(rows(method.getReturnType(), key, sentences));
            } else {
                rows.add("| `" + key + "` | " + without(method) + " | "
                        + sentences.get(tree.getSimpleName() + "." + name) + " |");
            }
        }
        return rows;
    }

    /** A group of settings is an interface inside {@link ZoufangConfig}, or one beside it. */
    private static boolean isGroup(Class<?> type) {
        return type.isInterface()
                && (type.getEnclosingClass() != null || type.getName().endsWith("Config"));
    }

    private static String without(Method method) {
        WithDefault given = method.getAnnotation(WithDefault.class);
        return given == null ? "" : "`" + given.value().replace("${user.home}", "~") + "`";
    }

    private static List<String> order(Class<?> tree, Map<String, String> sentences) {
        return sentences.keySet().stream()
                .filter(key -> key.startsWith(tree.getSimpleName() + "."))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .sorted()
                .toList();
    }

    private static Method method(Class<?> tree, String name) {
        try {
            return tree.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("the source of the settings is read wrongly", e);
        }
    }

    /** The comment of each setting, by interface and method. */
    private static Map<String, String> sentences() throws IOException {
        Map<String, String> sentences = new HashMap<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.filter(each -> each.toString().endsWith("Config.java"))
                    .toList()) {
                read(source, sentences);
            }
        }
        return sentences;
    }

    private static void read(Path source, Map<String, String> sentences) throws IOException {
        String root = source.getFileName().toString().replace(".java", "");
        String tree = "";
        StringBuilder comment = new StringBuilder();
        for (String raw : Files.readAllLines(source)) {
            String line = raw.strip();
            Matcher method = METHOD.matcher(line);
            if (line.contains("interface ")) {
                tree = line.replaceAll(".*interface (\\w+).*", "$1");
                comment.setLength(0);
            } else if (method.matches()) {
                assertThat(comment.toString()).as("the comment on " + line).isNotBlank();
                sentences.put(
                        (raw.startsWith("        ") ? tree : root) + "." + method.group(1),
                        comment.toString().strip());
                comment.setLength(0);
            } else if (line.startsWith("/**") || line.startsWith("*")) {
                comment.append(line.replaceAll("^/?\\*+/?|\\*/$", "").strip()).append(' ');
            }
        }
    }
}
