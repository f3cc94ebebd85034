package org.zoufang.photo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Knows documents by what is in them: PDF, and those of office programs, old and new. One that carries macros is none. */
final class DocumentSniffing {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");
    private static final Map<String, String> OLD_PARTS = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");
    private static final int MANY_PARTS = 20_000;
    private static final int BLOCK = 512;

    private DocumentSniffing() {}

    /** The media type, or null if it is no document that is kept. */
    static String type(Path path) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(path)) {
            beginning = in.readNBytes(OLD_OFFICE.length);
        }
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return zipped(path);
        }
        return Arrays.equals(beginning, OLD_OFFICE) ? old(path) : null;
    }

    private static String zipped(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MANY_PARTS) {
                return null;
            }
            Set<String> parts = zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
            boolean macros = parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"));
            return macros || !parts.contains("[Content_Types].xml")
                    ? null
                    : MAIN_PARTS.entrySet().stream()
                            .filter(part -> parts.contains(part.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
        } catch (IOException | IllegalArgumentException broken) {
            return null;
        }
    }

    /** The names of the parts stand in the directory's entries of 128 bytes, each at the beginning of one (MS-CFB 2.6). */
    private static String old(Path path) throws IOException {
        String type = null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                for (int at = 0; at + 64 <= block.length; at += 128) {
                    String name = name(block, at);
                    if (name.equals("_VBA_PROJECT") || name.equals("Macros") || name.equals("_VBA_PROJECT_CUR")) {
                        return null;
                    }
                    type = type == null ? OLD_PARTS.get(name) : type;
                }
            }
        }
        return type;
    }

    private static String name(byte[] block, int at) {
        String name = new String(block, at, 64, StandardCharsets.UTF_16LE);
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }
}
