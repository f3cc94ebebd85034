package org.zoufang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** A file that somebody handed in, told by its first bytes and not by its name. */
public final class ListFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListFile() {}

    /**
     * The ways to read it.
     *
     * @throws Refused with FILE_OLD_OR_LOCKED for an .xls or encrypted workbook, FILE_EMPTY, or FILE_TOO_LARGE for a
     *     workbook that is too large unpacked
     */
    public static List<ListSource> sources(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(ZIP.length);
        }
        if (first.length == 0) {
            throw Refused.because(RefusalCode.FILE_EMPTY, null);
        }
        if (Arrays.equals(first, OLE2)) {
            throw Refused.because(RefusalCode.FILE_OLD_OR_LOCKED, null);
        }
        return Arrays.equals(first, ZIP) ? XlsxLines.sources(file) : CsvLines.sources(file);
    }
}
