package org.zoufang.fleet.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** T1, T2 and T7: what a leader asks of the history. */
final class ReadRows {

    private static final String FIELDS =
            "{ edges { cursor node { id kind occurredAt noteCount enterprise { name } lead {"
                    + " name } } } pageInfo { hasNextPage endCursor } }";
    private static final String OF_ENTERPRISE =
            "query H($id: ID!) { visitHistory(first: 50, filter: {enterpriseId: $id}) " + FIELDS + " }";
    private static final String PAGE =
            "query P($after: String) { visitHistory(first: 50, after: $after) " + FIELDS + " }";
    private static final Predicate<String> FIFTY = answer -> HttpClient.count("\"cursor\"", answer) == 50;

    private final Town town;
    private final Measure measure;
    private final String bearer;

    ReadRows(Town town, Measure measure, String bearer) {
        this.town = town;
        this.measure = measure;
        this.bearer = bearer;
    }

    List<Row> measure() throws Exception {
        Visits visits = new Visits(town::asOwner);
        visits.people();
        visits.upTo(10_000);
        measure.warmUp(8, pages(10_000));
        Measure.Cpu few = measure.millis(4, pages(10_000));
        visits.upTo(100_000);
        measure.warmUp(8, histories());
        Measure.Cpu history = measure.millis(4, histories());
        Measure.Cpu many = measure.millis(4, pages(100_000));
        Measure.Ratio ratio = measure.ratio(8, histories(), number -> new SqlClient(town, enterprises(number)));
        visits.upTo(1_000_000);
        measure.warmUp(8, pages(1_000_000));
        Measure.Cpu most = measure.millis(4, pages(1_000_000));
        return List.of(
                new Row(
                        "T1",
                        "GraphQL: history of one enterprise, 50 visits with enterprise, official and note count, 100,000"
                                + " visits; CPU ms per request",
                        "PostGraphile 5: 2.24–2.84 (SQL alone 0.5–0.63)",
                        "≤ 1.5, then 1.0",
                        text(
                                "**%.2f** (server %.2f, PostgreSQL %.2f; SQL alone %.2f)",
                                history.total(), history.server(), history.postgres(), ratio.limitMillis())),
                new Row(
                        "T2",
                        "the same, rate ÷ SQL limit, 8 clients",
                        "PostGraphile 5: 0.12–0.23",
                        "≥ 0.40, then 0.55",
                        text("**%.2f** (%.0f ÷ %.0f requests/s)", ratio.ratio(), ratio.ours(), ratio.limit())),
                new Row(
                        "T7",
                        "page of 50 at 10 k, 100 k, 1 M visits, any page; CPU ms per request",
                        "ODK Central OData: 133 at 11 k",
                        "≤ 2; 1 M ÷ 10 k ≤ 1.5",
                        text(
                                "**%.2f, %.2f, %.2f**; 1 M ÷ 10 k = **%.2f**",
                                few.total(), many.total(), most.total(), most.total() / few.total())));
    }

    private IntFunction<Load.Client> histories() {
        return number -> {
            Supplier<UUID> enterprise = enterprises(number);
            return client(() -> body(OF_ENTERPRISE, "\"id\":\"" + enterprise.get() + "\""));
        };
    }

    private IntFunction<Load.Client> pages(int visits) {
        return number -> {
            Random random = new Random(number);
            Instant first = Instant.parse("2006-01-01T00:00:00Z");
            return client(() -> {
                Instant after = first.plusSeconds(600L * (60 + random.nextInt(visits - 60)));
                return body(PAGE, "\"after\":\"" + cursor(after) + "\"");
            });
        };
    }

    private HttpClient client(Supplier<String> body) {
        return new HttpClient(town.port(), bearer, body, FIFTY);
    }

    /** A place in the history as the server writes it: the sort columns of a row, here of one that is not there. */
    private static String cursor(Instant after) {
        String columns = after + "\u001f" + new UUID(0, 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(columns.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<UUID> enterprises(int client) {
        Random random = new Random(client);
        return () -> new UUID(7, 1 + random.nextInt(Visits.ENTERPRISES));
    }

    private static String body(String query, String variables) {
        return "{\"query\":\"" + query + "\",\"variables\":{" + variables + "}}";
    }

    private static String text(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }
}
