package org.zoufang.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** As what file the trail can be had. */
public enum TrailFormat {
    CSV("text/csv;charset=utf-8") {
        @Override
        TrailSheet to(OutputStream out, List<String> titles) throws IOException {
            return new CsvSheet(out, titles);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TrailSheet to(OutputStream out, List<String> titles) {
            return new XlsxSheet(out, titles);
        }
    };

    private final String mediaType;

    TrailFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A sheet with these column titles, written as it grows; closing it completes the file and leaves the stream open. */
    abstract TrailSheet to(OutputStream out, List<String> titles) throws IOException;
}
