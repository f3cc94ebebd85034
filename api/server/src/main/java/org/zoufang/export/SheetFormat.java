package org.zoufang.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** As what file a list can be had. */
public enum SheetFormat {
    CSV("text/csv;charset=utf-8") {
        @Override
        public Sheet to(OutputStream out, String name, List<String> titles) throws IOException {
            return new CsvSheet(out, titles);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Sheet to(OutputStream out, String name, List<String> titles) {
            return new XlsxSheet(out, name, titles);
        }
    };

    /** The parameter of an address that names it. */
    public static final String PARAMETER = "format";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Reads it from an address; CSV if it says nothing.
     *
     * @throws Refused with FORMAT_UNKNOWN
     */
    public static SheetFormat read(String text) {
        try {
            return text == null ? CSV : valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.FORMAT_UNKNOWN, PARAMETER, "csv, xlsx");
        }
    }

    /** A sheet with these column titles, written as it grows; closing it completes the file and leaves the stream open. */
    public abstract Sheet to(OutputStream out, String name, List<String> titles) throws IOException;

    /** An answer that is saved as a file and kept by nobody on the way. */
    public Response answer(String name, StreamingOutput content) {
        String file = name + "." + name().toLowerCase(Locale.ROOT);
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
