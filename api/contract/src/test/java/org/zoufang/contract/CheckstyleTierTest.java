package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two tiers of style bite: what fails the build, and what only warns. */
class CheckstyleTierTest {

    @TempDir
    Path folder;

    @Test
    void aFileOf301LinesFails() throws Exception {
        assertThat(complaints("must", "class Long {\n" + "\n".repeat(299) + "}\n"))
                .containsExactly("FileLength");
    }

    @Test
    void aMethodOf41LinesFails() throws Exception {
        assertThat(complaints(
                        "must",
                        "class C {\n    int m() {\n" + "        ;\n".repeat(39) + "        return 1;\n    }\n}\n"))
                .containsExactly("MethodLength");
    }

    @Test
    void starAndUnusedImportsFail() throws Exception {
        assertThat(complaints("must", "import java.util.*;\nimport java.io.File;\n\nclass C {}\n"))
                .containsExactlyInAnyOrder("AvoidStarImport", "UnusedImports");
    }

    @Test
    void aFileOf201LinesOnlyWarns() throws Exception {
        String text = "class Long {\n" + "\n".repeat(199) + "}\n";
        assertThat(complaints("should", text)).containsExactly("FileLength");
        assertThat(complaints("must", text)).isEmpty();
    }

    @Test
    void aFileInOrderPasses() throws Exception {
        assertThat(complaints("must", "class C {}\n")).isEmpty();
    }

    @Test
    void theFormatterWouldChangeAnotherLayout() throws Exception {
        assertThat(Formatter.create().formatSource("class C{int a;}")).isNotEqualTo("class C{int a;}");
    }

    private List<String> complaints(String tier, String source) throws Exception {
        File file = write(source);
        List<String> complaints = new ArrayList<>();
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                "../../.mvn/checkstyle/" + tier + ".xml", new PropertiesExpander(new Properties())));
        checker.addListener(new Listening(complaints));
        checker.process(List.of(file));
        checker.destroy();
        return complaints;
    }

    private File write(String source) throws IOException {
        return Files.writeString(folder.resolve("C.java"), source).toFile();
    }

    private record Listening(List<String> complaints) implements AuditListener {

        @Override
        public void addError(AuditEvent event) {
            complaints.add(event.getSourceName().replaceAll(".*\\.(\\w+)Check", "$1"));
        }

        @Override
        public void addException(AuditEvent event, Throwable thrown) {
            throw new IllegalStateException(thrown);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
