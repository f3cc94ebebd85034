package org.zoufang.fleet.benchmark;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.fleet.FleetRun;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.EnterpriseLine;

/** T3 and T4: a visit with three notes comes in, as a phone sends it, each time with new ids. */
final class PushRows {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int GROUPS = 4;

    private final Town town;
    private final Measure measure;

    PushRows(Town town, Measure measure) {
        this.town = town;
        this.measure = measure;
    }

    List<Row> measure() throws Exception {
        List<Letter> letters = new ArrayList<>();
        for (String account : FleetRun.ACCOUNTS) {
            letters.add(letter(account));
        }
        IntFunction<Load.Client> push = number -> client(letters.get(number));
        IntFunction<Load.Client> limit =
                number -> new PushSql(town, letters.get(number).person());
        measure.warmUp(8, push);
        Measure.Cpu cpu = measure.millis(4, push);
        Measure.Ratio ratio = measure.ratio(8, push, limit);
        return List.of(
                new Row(
                        "T3",
                        "push one visit with 3 note blocks, authenticated, idempotent, audited; CPU ms",
                        "ODK Central: 13.5 (SQL alone 0.49)",
                        "≤ 2.7, then 1.5",
                        String.format(
                                Locale.ROOT,
                                "**%.2f** (server %.2f, PostgreSQL %.2f; SQL alone %.2f)",
                                cpu.total(),
                                cpu.server(),
                                cpu.postgres(),
                                ratio.limitMillis())),
                new Row(
                        "T4",
                        "the same, rate ÷ SQL limit, 8 clients",
                        "ODK Central: 0.097",
                        "≥ 0.35",
                        String.format(
                                Locale.ROOT,
                                "**%.2f** (%.0f ÷ %.0f visits/s)",
                                ratio.ratio(),
                                ratio.ours(),
                                ratio.limit())));
    }

    /** What one phone would send: the request, the ids in it that are new with each, who sends it. */
    private record Letter(String bearer, String request, List<String> ids, UUID person) {

        String anew() {
            String fresh = request;
            for (String id : ids) {
                fresh = fresh.replace(id, Ids.next().toString());
            }
            return fresh;
        }
    }

    private Letter letter(String account) throws IOException {
        try (FleetPhone phone = town.phone(account, "pushing-" + account)) {
            phone.sync();
            UUID visit = begin(phone);
            UUID enterprise = phone.visit(visit).enterprise().id();
            for (int note = 1; note < GROUPS; note++) {
                phone.write(visit, "二号炉改用天然气后每吨成本增加一百二十元，企业希望明年三月前接通双回路供电，已请供电公司现场查看（" + note + "）");
            }
            List<CommandGroup> groups = phone.store().outbox().all();
            JsonObject variables = new JsonObject();
            variables.add(
                    "groups",
                    Json.arrayOf(groups.stream().map(CommandGroup::input).toList()));
            JsonObject request = new JsonObject();
            request.addProperty("query", Operation.PUSH.document());
            request.addProperty("operationName", Operation.PUSH.fieldName());
            request.add("variables", variables);
            UUID me = phone.account().who().orElseThrow().officialId();
            return new Letter(phone.accessToken(), request.toString(), made(request.toString(), enterprise, me), me);
        }
    }

    /** The ids that the phone made. */
    private static List<String> made(String request, UUID enterprise, UUID me) {
        List<String> ids = new ArrayList<>();
        for (Matcher found = ID.matcher(request); found.find(); ) {
            String id = found.group();
            if (!ids.contains(id) && !id.equals(enterprise.toString()) && !id.equals(me.toString())) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** A visit of any kind at any enterprise that this person may record. */
    private static UUID begin(FleetPhone phone) {
        for (EnterpriseLine enterprise : phone.register().enterprises("", 500)) {
            for (Role role : phone.account().who().orElseThrow().roles()) {
                for (VisitKind kind : VisitKind.values()) {
                    Drafted visit = kind == VisitKind.ADMIN_INSPECTION || !VisitKindPolicy.mayRecord(kind, role)
                            ? null
                            : phone.visits().begin(enterprise.id(), kind, role);
                    if (visit != null && visit.isKept()) {
                        return visit.id();
                    }
                }
            }
        }
        throw new IllegalStateException("nobody who visits");
    }

    private HttpClient client(Letter letter) {
        return new HttpClient(
                town.port(),
                letter.bearer(),
                () -> letter.anew(),
                answer -> HttpClient.count("\"APPLIED\"", answer) == GROUPS);
    }
}
