package org.zoufang.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListFile;
import org.zoufang.shared.Refused;

class XlsxGuardTest {

    private static final int MB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aSmallFileThatUnpacksToTooMuchIsRefusedBeforeItIsOpened() throws IOException {
        // Given
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 129; i++) {
                zip.write(new byte[MB]);
            }
        }
        // When
        var reading = assertThatThrownBy(() -> ListFile.sources(bomb));
        // Then
        assertThat(Files.size(bomb)).isLessThan(MB);
        reading.isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.FILE_TOO_LARGE));
    }

    @Test
    void aWorkbookReadsNoOtherFileOfTheServer() throws IOException {
        // Given
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret");
        Path hostile = hostile("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "&e;");
        // When
        String read = readOrRefused(hostile);
        // Then
        assertThat(read).doesNotContain("top-secret");
    }

    @Test
    void aNumberInTheCodeColumnIsNamedAsWhatExcelDid() throws IOException {
        // Given
        Path file = folder.resolve("number.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListFixture.xlsx(List.of(List.of("企业名称", "统一社会信用代码"), List.of("甲公司", 911301001234567890L)), out);
        }
        // When
        List<JudgedLine<EnterpriseFacts>> judged = ListFixture.judged(file);
        // Then
        assertThat(judged.get(0).wrongs().get(0).refusal().code()).isEqualTo(RefusalCode.CREDIT_CODE_AS_NUMBER);
    }

    private static String readOrRefused(Path file) {
        try {
            return ListFixture.judged(file).toString();
        } catch (IOException | Refused e) {
            return e.toString();
        }
    }

    /** A workbook whose texts begin with {@code prologue} and whose first heading is {@code entity}. */
    private Path hostile(String prologue, String entity) throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (OutputStream out = Files.newOutputStream(plain)) {
            ListFixture.xlsx(List.of(List.of("企业名称", "统一社会信用代码"), List.of("PLACE", "1")), out);
        }
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(plain.toFile());
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (Enumeration<? extends ZipEntry> parts = from.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(text.replaceFirst("\\?>", "?>" + prologue)
                        .replace("PLACE", entity)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("hostile.xlsx"), changed.toByteArray());
    }
}
