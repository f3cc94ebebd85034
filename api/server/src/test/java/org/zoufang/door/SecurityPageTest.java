package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on security claims is tested by classes that are there. */
class SecurityPageTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Path PAGE = PROJECT.resolve("docs/operate/security.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:IT|Test))`");
    private static final Pattern HEADING = Pattern.compile("(?m)^## API(\\d+) ");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        // Given
        Set<String> named = named(Files.readString(PAGE));
        // When
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(tests());
        // Then
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void aTestThatIsNotThereIsNoticed() throws IOException {
        assertThat(tests()).doesNotContainAnyElementsOf(named("Tests: `NoSuchIT`."));
    }

    @Test
    void eachOfTheTenHeadingsHasATest() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(HEADING.matcher(page).results().map(found -> found.group(1)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        for (String part : page.split("(?m)^(?=## API)")) {
            assertThat(!part.startsWith("## API") || !named(part).isEmpty())
                    .as(part)
                    .isTrue();
        }
    }

    private static Set<String> named(String text) {
        return TEST.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : new String[] {"api/contract", "api/server", "android-client/core", "android-client/app"}) {
            Path sources = PROJECT.resolve(module).resolve("src/test/java");
            if (Files.exists(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .forEach(name -> names.add(name.replace(".java", "")));
                }
            }
        }
        return names;
    }
}
