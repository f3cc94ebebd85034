package org.zoufang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** Looks into a workbook before it is opened: a small file can unpack to more than any machine holds. */
final class XlsxGuard {

    private static final int MB = 1 << 20;

    /** Unpacked, all parts together: 200,000 rows of ten columns take about 150 MB. */
    private static final int WHOLE = 1024;

    /** Unpacked, the part with the texts, which is held in memory while a sheet is read. */
    private static final int TEXTS = 128;

    private static final int PARTS = 2000;

    private XlsxGuard() {}

    /** Unpacks the file to nowhere and counts, for the sizes that it declares can lie. */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw tooLarge(WHOLE);
            }
            long whole = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                boolean texts = part.getName().endsWith("sharedStrings.xml");
                whole += size(zip, part, texts ? TEXTS : WHOLE);
                if (whole > (long) WHOLE * MB) {
                    throw tooLarge(WHOLE);
                }
            }
        }
    }

    private static long size(ZipFile zip, ZipEntry part, int limit) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > (long) limit * MB) {
                    throw tooLarge(limit);
                }
            }
        }
        return size;
    }

    private static Refused tooLarge(int limit) {
        return Refused.because(RefusalCode.FILE_TOO_LARGE, null, String.valueOf(limit));
    }
}
