package org.zoufang.fleet.benchmark;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.sync.RoundReport;

/** T8 to T11: what a phone brings and gets, the real core on SQLite as stand-in for a phone. */
final class PhoneRows {

    /** Whose list nothing else in a run writes to: a new phone of his pulls these documents and the register. */
    private static final String PERSON = "regulator";

    private static final int ROUNDS = 3;
    private static final int WARM_ROUNDS = 20;
    private static final int NOTES = 100;
    private static final int RECORDS = 1_000;
    private static final int DOCUMENTS = 10_000;
    private static final String TEXT = "二号炉改用天然气后每吨成本增加一百二十元企业希望明年三月前接通双回路供电已请供电公司现场查看并于两周内答复走访组记录编号第";

    private final Town town;
    private final Measure measure;

    PhoneRows(Town town, Measure measure) {
        this.town = town;
        this.measure = measure;
    }

    List<Row> measure() throws Exception {
        List<Row> rows = new ArrayList<>();
        try (FleetPhone writer = town.phone(PERSON, "writer")) {
            writer.sync();
            warmUpPush();
            rows.add(push(writer));
            int more = DOCUMENTS - RECORDS * (ROUNDS + 1);
            write(writer, more);
            done(writer.sync());
            done(writer.sync());
            rows.add(nothingNew(writer));
        }
        rows.add(pull());
        rows.add(feed());
        return rows;
    }

    /** By another person's phone, so that the list that is pulled stays as long as it is to be. */
    private void warmUpPush() throws Exception {
        try (FleetPhone phone = town.phone("leader", "warming")) {
            phone.sync();
            measure.warmUp(WARM_ROUNDS, () -> {
                write(phone, RECORDS, VisitKind.LEADER_STUDY, Role.OFFICIAL);
                done(phone.sync());
            });
        }
    }

    private Row push(FleetPhone phone) throws Exception {
        double[] ratio = new double[ROUNDS];
        double[] wire = new double[ROUNDS];
        double[] server = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            List<UUID> notes = write(phone, RECORDS);
            long packed = PlainLoop.gzip(bare(phone, notes)).length;
            double plain = PlainLoop.push(town, bare(phone, notes));
            long sent = phone.network().sent();
            double waited = phone.network().waitedSeconds();
            long begun = System.nanoTime();
            done(phone.sync());
            double ours = (System.nanoTime() - begun) / 1e9;
            if (round >= 0) {
                ratio[round] = ours / plain;
                server[round] = (phone.network().waitedSeconds() - waited) / plain;
                wire[round] = (double) (phone.network().sent() - sent) / packed;
            }
        }
        return new Row(
                "T9",
                "push 1,000 such records made offline, time ÷ plain loop; bytes up ÷ their gzip",
                "PouchDB: 3.5 × their size on the wire",
                "≤ 3; ≤ 1.2",
                String.format(
                        Locale.ROOT,
                        "**%.1f** (waiting for the server %.1f); **%.2f**",
                        Measure.median(ratio),
                        Measure.median(server),
                        Measure.median(wire)));
    }

    private Row nothingNew(FleetPhone phone) {
        long requests = phone.network().exchanges();
        long bytes = phone.network().sent() + phone.network().received();
        done(phone.sync());
        return new Row(
                "T10",
                "sync with nothing new: requests, bytes of bodies both ways",
                "PouchDB: 3.9 KB",
                "1; ≤ 600",
                String.format(
                        Locale.ROOT,
                        "**%d**; **%d**",
                        phone.network().exchanges() - requests,
                        phone.network().sent() + phone.network().received() - bytes));
    }

    private Row pull() throws Exception {
        double[] ratio = new double[ROUNDS];
        double down = 0;
        long up = 0;
        int[] readers = {0};
        measure.warmUp(WARM_ROUNDS, () -> {
            try (FleetPhone phone = town.phone(PERSON, "warming" + readers[0]++)) {
                done(phone.sync());
            }
        });
        for (int round = -1; round < ROUNDS; round++) {
            try (FleetPhone phone = town.phone(PERSON, "reader" + round)) {
                long received = phone.network().received();
                long sent = phone.network().sent();
                long begun = System.nanoTime();
                done(phone.sync());
                double ours = (System.nanoTime() - begun) / 1e9;
                received = phone.network().received() - received;
                up = phone.network().sent() - sent;
                List<String> documents = documents(phone);
                down = (double) received / PlainLoop.gzip(documents).length;
                double plain = PlainLoop.pull(phone.folder(), documents);
                if (round >= 0) {
                    ratio[round] = ours / plain;
                }
            }
        }
        return new Row(
                "T8",
                "new phone pulls 10,000 note blocks of 60 Chinese characters, time ÷ plain loop; down ÷ their gzip; up",
                "PouchDB: 10–20 × the plain loop; 2.6 MB both ways",
                "≤ 3; ≤ 1.2; ≤ 20 KB",
                String.format(
                        Locale.ROOT, "**%.1f**; **%.2f**; **%.1f KB**", Measure.median(ratio), down, up / 1000.0));
    }

    private Row feed() throws Exception {
        try (FleetPhone phone = town.phone(PERSON, "feed")) {
            String bearer = phone.accessToken();
            List<String> pages = pages(bearer);
            IntFunction<Load.Client> client = number -> {
                Random random = new Random(number);
                return new HttpClient(
                        town.port(),
                        bearer,
                        () -> changes(pages.get(random.nextInt(pages.size()))),
                        answer -> HttpClient.count("\"document\"", answer) == Limits.CHANGES);
            };
            measure.warmUp(8, client);
            Measure.Cpu cpu = measure.millis(4, client);
            return new Row(
                    "T11",
                    "page of 500 changes from the feed, CPU ms",
                    "– (stock typed 13.1)",
                    "≤ 2.0",
                    String.format(
                            Locale.ROOT,
                            "**%.2f** (server %.2f, PostgreSQL %.2f)",
                            cpu.total(),
                            cpu.server(),
                            cpu.postgres()));
        }
    }

    /** The cursors before each whole page of the reader's own list. */
    private List<String> pages(String bearer) throws IOException {
        List<String> cursors = new ArrayList<>();
        String[] after = {null};
        try (HttpClient client = new HttpClient(town.port(), bearer, () -> changes(after[0]), answer -> true)) {
            for (int page = 0; page < DOCUMENTS / Limits.CHANGES; page++) {
                cursors.add(after[0]);
                JsonObject data = Json.child(Json.object(client.answer()), "data");
                after[0] = Json.text(Json.child(data, "changes"), "cursor");
            }
        }
        return cursors;
    }

    private static String changes(String after) {
        JsonObject variables = new JsonObject();
        Json.put(variables, "after", after);
        variables.addProperty("first", Limits.CHANGES);
        JsonObject request = new JsonObject();
        request.addProperty("query", Operation.CHANGES.document());
        request.add("variables", variables);
        return request.toString();
    }

    /** Writes that many notes without a network, a hundred on each visit. */
    private static List<UUID> write(FleetPhone phone, int count) {
        return write(phone, count, VisitKind.EMERGENCY, Role.REGULATOR);
    }

    private static List<UUID> write(FleetPhone phone, int count, VisitKind kind, Role role) {
        UUID enterprise = phone.register().enterprises("", 1).get(0).id();
        List<UUID> notes = new ArrayList<>();
        UUID visit = null;
        for (int number = 0; number < count; number++) {
            if (number % NOTES == 0) {
                visit = phone.visits().begin(enterprise, kind, role).id();
            }
            String own = Integer.toString(number);
            notes.add(phone.write(visit, TEXT.substring(0, 60 - own.length()) + own)
                    .id());
        }
        return notes;
    }

    /** Records as bare as they can be: id, visit, author, kind, text, when. */
    private static List<String> bare(FleetPhone phone, List<UUID> notes) {
        Set<UUID> wanted = Set.copyOf(notes);
        return phone.store().outbox().all().stream()
                .map(CommandGroup::command)
                .filter(command -> wanted.contains(command.target()))
                .map(command -> command.input().toString())
                .toList();
    }

    private static List<String> documents(FleetPhone phone) {
        return phone.store().pack().all(Entity.NOTE).stream()
                .map(PackRow::document)
                .toList();
    }

    private static void done(RoundReport report) {
        if (report.end() != RoundReport.End.DONE) {
            throw new IllegalStateException("a round ended with " + report.end());
        }
    }
}
