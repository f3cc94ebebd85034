package org.zoufang.export;

import io.vertx.ext.web.RoutingContext;
import org.zoufang.web.Addresses;

/** The addresses at which what a page lists can be had as a file: the page's own, filter included, with {@code /export} behind its path. */
public record ExportWays(String csv, String xlsx) {

    /** @param cursor the page's parameter that turns pages: a file has them all */
    public static ExportWays of(RoutingContext request, String cursor) {
        String all = Addresses.with(request, cursor, null);
        int query = all.indexOf('?');
        String path = query < 0 ? all : all.substring(0, query);
        String filter = query < 0 ? "?" : all.substring(query) + "&";
        return new ExportWays(in(path, filter, "csv"), in(path, filter, "xlsx"));
    }

    private static String in(String path, String filter, String format) {
        return path + "/export" + filter + SheetFormat.PARAMETER + "=" + format;
    }
}
