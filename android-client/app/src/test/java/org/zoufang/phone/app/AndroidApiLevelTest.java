package org.zoufang.phone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.PrintWriterLogger;
import org.junit.Test;

/** The build's own check of the Android level, with the build's own configuration, on a class that must not pass and on one that must. */
public class AndroidApiLevelTest {

    @Test
    public void aCallThatTheOldestAndroidLacksIsFound() throws IOException {
        // Given
        Class<?> tooNew = CallsTooNewAndroid.class;
        // When
        List<String> complaints = complaintsAbout(tooNew);
        // Then
        assertThat(complaints)
                .anySatisfy(line -> assertThat(line).contains("String.isBlank"))
                .anySatisfy(line -> assertThat(line).contains("Context.getAttributionTag"))
                .hasSize(2);
    }

    @Test
    public void aCallThatTheOldestAndroidHasPasses() throws IOException {
        // Given
        Class<?> fine = CallsOldAndroid.class;
        // When
        List<String> complaints = complaintsAbout(fine);
        // Then
        assertThat(complaints).isEmpty();
    }

    @Test
    public void theBuildDoesNotTrustWhatComesFromDependencies() throws IOException {
        // Given
        String pom = pom();
        // When
        boolean distrusts = pom.contains("<ignoreDependencies>false</ignoreDependencies>");
        // Then
        assertThat(distrusts).isTrue();
        assertThat(ignored()).contains("java.lang.Record").noneMatch(line -> line.startsWith("android"));
    }

    @Test
    public void everyModuleThatRunsOnThePhoneIsChecked() throws IOException {
        // Given
        List<String> modules = List.of("../../api/contract", "../core", ".");
        // When
        List<String> checked = new ArrayList<>();
        for (String module : modules) {
            String own = Files.readString(Path.of(module, "pom.xml"));
            if (own.contains("<artifactId>animal-sniffer-maven-plugin</artifactId>")) {
                checked.add(module);
            }
        }
        // Then
        assertThat(checked).isEqualTo(modules);
    }

    private static List<String> complaintsAbout(Class<?> type) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (InputStream signature = new FileInputStream(System.getProperty("android.signature"));
                PrintStream out = new PrintStream(log)) {
            SignatureChecker checker = new SignatureChecker(signature, ignored(), new PrintWriterLogger(out));
            checker.setSourcePath(List.of());
            checker.process(new File("target/test-classes/" + type.getName().replace('.', '/') + ".class"));
        }
        return log.toString()
                .lines()
                .filter(line -> line.contains("Undefined reference"))
                .toList();
    }

    private static Set<String> ignored() throws IOException {
        Matcher lines = Pattern.compile("<ignore>(.+?)</ignore>").matcher(pom());
        return lines.results().map(line -> line.group(1)).collect(java.util.stream.Collectors.toSet());
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("..", "..", "pom.xml"));
    }
}
