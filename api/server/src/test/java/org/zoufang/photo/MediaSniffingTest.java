package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.MediaTypes;

/** What bytes truly are, whatever they are called. */
class MediaSniffingTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @TempDir
    Path folder;

    private String type(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("one"), bytes);
        String sound = SoundSniffing.type(file);
        return sound == null ? DocumentSniffing.type(file) : sound;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void soundsAndDocumentsAreKnownByTheirBytes() throws IOException {
        // Given
        Map<String, byte[]> known = new LinkedHashMap<>();
        known.put("audio/aac", MediaFixture.aac(1));
        known.put("audio/mp4", MediaFixture.mp4(1, "soun"));
        known.put("audio/amr", text("#!AMR\n123"));
        known.put("audio/ogg", text("OggS\0\2" + "\0".repeat(22) + "OpusHead"));
        known.put("audio/mpeg", text("ID3\3\0\0"));
        known.put("application/pdf", text("%PDF-1.7\n"));
        known.put(OFFICE + "wordprocessingml.document", MediaFixture.docx(1));
        known.put(
                OFFICE + "spreadsheetml.sheet",
                MediaFixture.zip("_rels/.rels", "[Content_Types].xml", "xl/workbook.xml"));
        known.put(
                OFFICE + "presentationml.presentation",
                MediaFixture.zip("[Content_Types].xml", "ppt/presentation.xml"));
        known.put("application/msword", MediaFixture.old(1, "Root Entry", "WordDocument"));
        known.put("application/vnd.ms-excel", MediaFixture.old(1, "Root Entry", "Workbook"));
        known.put("application/vnd.ms-powerpoint", MediaFixture.old(1, "Root Entry", "PowerPoint Document"));

        // When
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> one : known.entrySet()) {
            found.put(one.getKey(), type(one.getValue()));
        }

        // Then
        assertThat(found).allSatisfy((expected, type) -> assertThat(type).isEqualTo(expected));
        assertThat(MediaTypes.kept()).containsAll(found.keySet());
    }

    @Test
    void whatIsNeitherIsRefused() throws IOException {
        // Given
        byte[][] others = {
            text(""),
            text("<html>"),
            text("MZ\u0090"),
            MediaFixture.mp4(1, "soun", "vide"),
            MediaFixture.mp4(1),
            text("OggS\0\2theora"),
            Arrays.copyOf(MediaFixture.aac(1), 36),
            MediaFixture.zip("a.class"),
            MediaFixture.zip("[Content_Types].xml", "other.xml"),
            Arrays.copyOf(MediaFixture.docx(1), 60),
            MediaFixture.old(1, "Root Entry"),
            new byte[] {0, 0, 0, 0, 'f', 't', 'y', 'p', 0, 0, 0, 0},
        };

        // When
        String[] types = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            types[i] = type(others[i]);
        }

        // Then
        assertThat(types).containsOnlyNulls();
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        // Given
        byte[] modern = MediaFixture.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        byte[] old = MediaFixture.old(1, "Root Entry", "WordDocument", "Macros");

        // When
        String[] types = {type(modern), type(old)};

        // Then
        assertThat(types).containsOnlyNulls();
    }
}
