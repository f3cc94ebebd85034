package org.zoufang.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** What a request is about, as far as limits differ by it. */
enum Area {
    GRAPHQL,
    /** Photos to be looked at. */
    PHOTO,
    /** Photos handed in. */
    UPLOAD,
    /** A list handed in, to be imported. */
    IMPORT,
    /** Sealed parcels of unsent work. */
    PARCEL,
    /** The enterprises' own pages, for holders of links. */
    COUNTER,
    /** A problem that an enterprise reports by itself, with photos. */
    REPORT,
    /** A complaint about conduct that is raised, or inquired about by number and code. */
    COMPLAINT,
    /** Probes and figures for the operator, which the network need not reach. */
    WATCH,
    /** Pages, small requests, and what does not exist. */
    OTHER;

    private static final Set<HttpMethod> WRITING = Set.of(HttpMethod.POST, HttpMethod.PUT);

    static Area of(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        HttpMethod method = request.method();
        if (is(path, "/graphql")) {
            return GRAPHQL;
        } else if (is(path, "/photos")) {
            return HttpMethod.GET.equals(method) ? PHOTO : UPLOAD;
        } else if (path.endsWith("/imports") && HttpMethod.POST.equals(method)) {
            return IMPORT;
        } else if (isParcel(path) && WRITING.contains(method)) {
            return PARCEL;
        } else if (HttpMethod.POST.equals(method) && (is(path, "/complaint") || path.equals("/counter/complaint"))) {
            return COMPLAINT;
        } else if (is(path, "/counter")) {
            return HttpMethod.POST.equals(method) && path.equals("/counter/report") ? REPORT : COUNTER;
        }
        return is(path, "/q") ? WATCH : OTHER;
    }

    /** For programs, not for browsers: no page asks here. */
    boolean isApi() {
        return this == GRAPHQL || this == PHOTO || this == UPLOAD || this == IMPORT;
    }

    private static boolean isParcel(String path) {
        return is(path, "/quarantine/parcels") || is(path, "/quarantine/handed-in") || is(path, "/devices/parcels");
    }

    private static boolean is(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
