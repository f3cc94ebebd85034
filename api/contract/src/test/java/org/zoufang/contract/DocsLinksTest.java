package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that leads nowhere is worse than none: every link to a file of this project leads to it. */
class DocsLinksTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void everyLinkOfThePagesLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>(broken(PROJECT.resolve("README.md")));
        try (Stream<Path> pages = Files.walk(PROJECT.resolve("docs"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                broken.addAll(broken(page));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aBrokenLinkIsNoticed(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "See [that](nowhere/Gone.java).");
        assertThat(broken(page)).hasSize(1);
    }

    private static List<String> broken(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find()) {
            String link = links.group(1);
            if (!link.contains("://")
                    && !link.startsWith("mailto:")
                    && !Files.exists(page.getParent().resolve(link))) {
                broken.add(page + " -> " + link);
            }
        }
        return broken;
    }
}
