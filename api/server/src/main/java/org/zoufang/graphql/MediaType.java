package org.zoufang.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which of its two media types an answer is given, by the GraphQL-over-HTTP specification. */
enum MediaType {
    /** Its status code tells a request that was executed from one that was not. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Whatever is well formed is answered with 200, for clients and proxies of old. */
    JSON("application/json");

    private static final List<String> ANY = List.of("*/*", "application/*");

    private final String text;

    MediaType(String text) {
        this.text = text;
    }

    String header() {
        return text + "; charset=utf-8";
    }

    /** What the header Accept likes best, JSON if it is missing or takes anything; nothing if it takes neither. */
    static Optional<MediaType> accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        MediaType best = null;
        double bestQuality = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            double quality = quality(range);
            MediaType named = named(range.split(";", 2)[0].strip());
            if (named != null && quality > bestQuality) {
                best = named;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private static MediaType named(String range) {
        for (MediaType type : values()) {
            if (type.text.equals(range)) {
                return type;
            }
        }
        return ANY.contains(range) ? JSON : null;
    }

    private static double quality(String range) {
        int at = range.indexOf(";q=");
        if (at < 0) {
            at = range.replace(" ", "").indexOf(";q=") < 0 ? -1 : range.indexOf("q=") - 1;
        }
        if (at < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(range.substring(at + 3).split(";", 2)[0].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
