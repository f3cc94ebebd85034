package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all rooms' pages: in both languages, and each of them used. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bm:([a-z]+)\\.([A-Za-z0-9]+)");
    private static final Pattern PLACES = Pattern.compile("\\{(\\d)[^}]*}");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachMessageStandsInBothLanguages(String room) throws IOException {
        // Given
        Properties chinese = read(room + ".properties");
        // When
        Properties english = read(room + "_en.properties");
        // Then
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(chinese.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @Test
    void eachMessageThatATemplateSaysIsThere() throws IOException {
        // Given
        Set<String> known = known();
        // When
        Set<String> said = said();
        // Then
        assertThat(known).containsAll(said);
    }

    @Test
    void noMessageIsLeftOver() throws IOException {
        // Given
        Set<String> said = said();
        String code = all(Path.of("src/main/java"), ".java");
        // When
        Set<String> leftOver = known().stream()
                .filter(key -> !said.contains(key))
                .filter(key -> !code.contains('"' + key.replaceAll("Hint$", "") + '"'))
                .collect(Collectors.toSet());
        // Then
        assertThat(leftOver).isEmpty();
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String room : rooms()) {
            read(room + ".properties").stringPropertyNames().forEach(key -> known.add(room + "." + key));
        }
        return known;
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        Matcher matcher = IN_TEMPLATES.matcher(all(RESOURCES.resolve("templates"), ".html"));
        while (matcher.find()) {
            said.add(matcher.group(1) + "." + matcher.group(2));
        }
        return said;
    }

    private static Set<String> places(String text) {
        return PLACES.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve(name))) {
            properties.load(in);
        }
        return properties;
    }

    private static String all(Path folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }
}
