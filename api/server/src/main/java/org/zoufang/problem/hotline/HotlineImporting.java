package org.zoufang.problem.hotline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.intake.HandedIn;
import org.zoufang.intake.HeadingSearch;
import org.zoufang.intake.ListFile;
import org.zoufang.intake.ListLine;
import org.zoufang.intake.ListLines;
import org.zoufang.intake.ListRow;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/**
 * Brings in lists of the hotline: a list is handed in and looked through, and taken in when a person says so. Each line is
 * a transaction of its own; one that is a problem already, by its number there, adds nothing.
 */
@ApplicationScoped
public class HotlineImporting {

    private static final int MB = 1 << 20;
    private static final int FILE_MB = 5;
    private static final int ROWS = 2_000;

    private final HotlineImports imports;
    private final HotlineReading reading;
    private final ProblemRaising raising;
    private final Event<Noted> trail;
    private final Clock clock;

    HotlineImporting(
            HotlineImports imports, HotlineReading reading, ProblemRaising raising, Event<Noted> trail, Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.raising = raising;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a list; nothing of it is in yet.
     *
     * @throws Refused if it is too large, no list, or has not the columns that it needs
     */
    public UUID handIn(Caller caller, String fileName, Path file) throws IOException {
        require(caller);
        if (Files.size(file) > (long) FILE_MB * MB) {
            throw Refused.because(RefusalCode.FILE_TOO_LARGE, "file", String.valueOf(FILE_MB));
        }
        try {
            rows(file);
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream()
                    .map(one -> one.field() == null ? Refusal.of(one.code(), "file", one.arguments()) : one)
                    .toList());
        }
        UUID id = Ids.next();
        imports.add(id, HandedIn.shownName(fileName), Files.readAllBytes(file), caller, clock.instant());
        note(caller, "problemListHandIn", id, Map.of());
        return id;
    }

    public List<HotlineImport> latest(Caller caller) {
        require(caller);
        return imports.latest();
    }

    public HotlineImport one(Caller caller, UUID id) {
        require(caller);
        return imports.one(id).orElseThrow(() -> new NotFound("problem import"));
    }

    /** What would become of each line, or became of it: nothing is changed by looking. */
    public List<HotlineLine> lines(Caller caller, UUID id) throws IOException {
        one(caller, id);
        List<ListRow<HotlineColumn>> rows = rows(id);
        HotlineReading.Terms terms = reading.terms();
        Map<String, HotlineImports.Known> known = imports.known(
                rows.stream().map(row -> row.raw(HotlineColumn.NUMBER)).toList());
        List<HotlineLine> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ListRow<HotlineColumn> row : rows) {
            HotlineImports.Known there = known.get(row.raw(HotlineColumn.NUMBER));
            lines.add(new HotlineLine(
                    row.number(),
                    row.raw(HotlineColumn.NUMBER),
                    row.raw(HotlineColumn.ENTERPRISE),
                    there == null ? null : there.problemId(),
                    there == null ? null : there.number(),
                    there == null ? wrongs(row, terms, seen, caller) : List.of()));
        }
        return lines;
    }

    /** Takes in what is in order and not there yet; how many lines that were. */
    public int take(Caller caller, UUID id) throws IOException {
        one(caller, id);
        HotlineReading.Terms terms = reading.terms();
        int added = 0;
        for (ListRow<HotlineColumn> row : rows(id)) {
            try {
                HotlineCall call = reading.read(row, terms);
                added += QuarkusTransaction.requiringNew().call(() -> taken(caller, call)) ? 1 : 0;
            } catch (Refused refused) {
                // it stands among the lines with what is wrong with it
                continue;
            }
        }
        imports.taken(id, caller, clock.instant());
        note(caller, "problemListTake", id, Map.of("added", String.valueOf(added)));
        return added;
    }

    private boolean taken(Caller caller, HotlineCall call) {
        if (imports.claim(call.number())) {
            return false;
        }
        Instant heard = call.heardOn() == null
                ? null
                : call.heardOn().atStartOfDay(clock.getZone()).toInstant();
        UUID problem = raising.submit(
                caller,
                new ProblemSubmitInput(
                        Ids.next().toString(),
                        call.enterpriseId().toString(),
                        ProblemSource.HOTLINE,
                        null,
                        null,
                        List.of(),
                        call.type(),
                        call.category(),
                        null,
                        FirstSeenBy.RAISED_BY_ENTERPRISE,
                        Urgency.NORMAL,
                        Confidentiality.INTERNAL,
                        call.text(),
                        call.contact(),
                        heard,
                        null));
        imports.link(call.number(), problem, caller, clock.instant());
        return true;
    }

    /** @param seen the numbers of the lines above: of two with the same number only the first is taken in */
    private List<UserError> wrongs(
            ListRow<HotlineColumn> row, HotlineReading.Terms terms, Map<String, Integer> seen, Caller caller) {
        try {
            Integer above = seen.putIfAbsent(row.raw(HotlineColumn.NUMBER), row.number());
            if (above != null) {
                row.wrong(HotlineColumn.NUMBER, RefusalCode.NUMBER_TWICE_IN_FILE, above);
            }
            reading.read(row, terms);
            return List.of();
        } catch (Refused refused) {
            return UserError.of(refused, caller.locale());
        }
    }

    private List<ListRow<HotlineColumn>> rows(UUID id) throws IOException {
        Path file = Files.createTempFile("zoufang-list", ".part");
        try {
            Files.write(file, imports.content(id));
            return rows(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<ListRow<HotlineColumn>> rows(Path file) throws IOException {
        HeadingSearch.Found<HotlineColumn> found = HeadingSearch.in(ListFile.sources(file), HotlineColumn.ALL);
        List<ListRow<HotlineColumn>> rows = new ArrayList<>();
        try (ListLines open = found.source().open()) {
            for (ListLine line = open.nextOrNull(); line != null; line = open.nextOrNull()) {
                if (line.number() > found.heading().line().number() && !line.isEmpty()) {
                    rows.add(new ListRow<>(found.heading(), line));
                }
                if (rows.size() > ROWS) {
                    throw Refused.because(RefusalCode.TOO_MANY_ROWS, null, ROWS);
                }
            }
        }
        return rows;
    }

    private void note(Caller caller, String action, UUID id, Map<String, String> detail) {
        trail.fire(new Noted(action, "PROBLEM_LIST", id.toString(), caller.officialId(), caller.deviceId(), detail));
    }

    private static void require(Caller caller) {
        if (!caller.is(Role.SERVICE_OFFICE)) {
            throw new Forbidden("problem import");
        }
    }
}
