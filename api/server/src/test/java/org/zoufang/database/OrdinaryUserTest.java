package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdinaryUserTest {
    private static final List<Class<?>> NEEDED = List.of(
            OrdinaryUser.class, OrdinaryUser.Owner.class, Program.class, StartRefusal.class, OrdinaryUserProcess.class);

    @Test
    void theProcessKnowsItsUser() {
        // Given
        String user = Program.run(List.of("id", "-u")).text();
        // When
        int ourselves = OrdinaryUser.ourselves();
        // Then
        assertThat(ourselves).hasToString(user);
    }

    /** The second start of an ordinary user stood still once: the link /proc/self belongs to root. */
    @Test
    void aProcessOfAnOrdinaryUserDoesNotTakeItselfForRoot(@TempDir Path classes) throws IOException {
        // Given
        assumeTrue(OrdinaryUser.ourselves() == 0, "only root can start a process as somebody else");
        open(classes);
        Path folder = classes.resolve("org/zoufang/database");
        Files.createDirectories(folder);
        for (Class<?> each : NEEDED) {
            String file = each.getName().substring(each.getPackageName().length() + 1) + ".class";
            Files.copy(each.getResourceAsStream(file), folder.resolve(file));
            open(folder.resolve(file));
        }
        List.of(folder, folder.getParent(), folder.getParent().getParent()).forEach(OrdinaryUserTest::open);
        List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        assumeTrue(Program.run(with(asNobody, java, "-version")).code() == 0, "nobody may run this Java");
        // When
        Program.Answer answer =
                Program.run(with(asNobody, java, "-cp", classes.toString(), OrdinaryUserProcess.class.getName()));
        // Then
        assertThat(answer.text()).isEqualTo("65534");
    }

    private static List<String> with(List<String> prefix, String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    private static void open(Path path) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
