package org.zoufang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** In which character set a text was saved. A text that is valid UTF-8 to its end is UTF-8. */
final class CsvCharset {

    private static final Charset CHINA = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 16;

    private CsvCharset() {}

    /** The sets to try, the likeliest first; GB18030 holds GBK and GB 2312. */
    static List<Charset> possible(Path file) throws IOException {
        String marked = marked(file);
        if (marked != null && Charset.isSupported(marked)) {
            return List.of(Charset.forName(marked));
        }
        if (isUtf8(file)) {
            return List.of(StandardCharsets.UTF_8);
        }
        Set<Charset> charsets = new LinkedHashSet<>();
        charsets.add(CHINA);
        String guessed = guessed(file);
        if (guessed != null && Charset.isSupported(guessed)) {
            charsets.add(Charset.forName(guessed));
        }
        return List.copyOf(charsets);
    }

    private static String marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return UniversalDetector.detectCharsetFromBOM(in.readNBytes(4));
        }
    }

    private static String guessed(Path file) throws IOException {
        UniversalDetector detector = new UniversalDetector();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read > 0 && !detector.isDone(); read = in.read(chunk)) {
                detector.handleData(chunk, 0, read);
            }
        }
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (decoder.decode(bytes, characters, end).isError()) {
                    return false;
                }
                bytes.compact();
                characters.clear();
            }
        }
        return true;
    }
}
