package org.zoufang.fleet;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.RoundReport;

/** A day of one phone: sign in, make visits, and come back into coverage until everything is handed in. */
final class PhoneDay {

    private static final int PATIENCE = 300;
    private static final List<String> TEXTS =
            List.of("设备满负荷运转，订单排到下季度。", "希望协调技能工人招聘。", "增容手续时间长，影响夜班生产。", "物流成本比去年上升。");

    private final FleetPhone phone;
    private final FleetOrder order;
    private final Random random;
    private final Map<UUID, List<String>> written = new LinkedHashMap<>();
    private int records;
    private int photos;
    private int rounds;
    private int failed;

    PhoneDay(FleetPhone phone, FleetOrder order, long seed) {
        this.phone = phone;
        this.order = order;
        this.random = new Random(seed);
    }

    FleetTally live() throws IOException {
        signIn();
        List<EnterpriseLine> enterprises = phone.register().enterprises("", 500);
        for (int number = 0; number < order.visits() && !enterprises.isEmpty(); number++) {
            visit(enterprises.get(random.nextInt(enterprises.size())).id());
        }
        comeBack();
        List<OutboxEntry> left = phone.outbox().entries();
        int needPerson = (int) left.stream()
                .filter(entry -> entry.standing() == Standing.NEEDS_YOU)
                .count();
        int different =
                (int) written.entrySet().stream().filter(one -> !isWhole(one)).count();
        return new FleetTally(
                1,
                written.size(),
                records,
                photos,
                needPerson,
                left.size() - needPerson,
                different + order.visits() - written.size(),
                rounds,
                failed,
                phone.network().exchanges());
    }

    private void signIn() throws IOException {
        IOException last = null;
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                phone.signIn();
                count(phone.sync());
                if (!phone.register().enterprises("", 1).isEmpty()) {
                    return;
                }
            } catch (IOException e) {
                last = e;
            }
            rest();
        }
        throw new IOException("could not sign in and pull", last);
    }

    private void visit(UUID enterprise) throws IOException {
        Set<Role> roles = phone.account().who().orElseThrow().roles();
        UUID visit = begin(enterprise, roles);
        List<String> texts = new ArrayList<>();
        written.put(visit, texts);
        phone.progress().arrive(visit);
        for (int number = 0; number < order.notes(); number++) {
            String text = TEXTS.get(random.nextInt(TEXTS.size())) + "（" + random.nextInt(1_000_000) + "）";
            phone.write(visit, text);
            texts.add(text);
        }
        for (int number = 0; number < order.photos(); number++) {
            File picture = phone.folder().resolve(visit + "-" + number + ".jpg").toFile();
            phone.attach(visit, Picture.take(picture.toPath(), 300, random.nextLong()));
        }
        phone.progress().end(visit);
    }

    private UUID begin(UUID enterprise, Set<Role> roles) {
        for (Role role : roles) {
            for (VisitKind kind : VisitKind.values()) {
                if (kind != VisitKind.ADMIN_INSPECTION && VisitKindPolicy.mayRecord(kind, role)) {
                    return phone.visits().begin(enterprise, kind, role).id();
                }
            }
        }
        throw new IllegalStateException("nobody who visits: " + roles);
    }

    private void comeBack() {
        for (int round = 0; round < PATIENCE && (round == 0 || isWaiting()); round++) {
            phone.mending().hurry();
            count(phone.sync());
            PhotoReport report = phone.upload();
            photos += report.stored();
            if (isWaiting()) {
                rest();
            }
        }
        for (int round = 0; round < PATIENCE && !count(phone.sync()); round++) {
            rest();
        }
    }

    private boolean isWaiting() {
        return phone.outbox().entries().stream().anyMatch(entry -> entry.standing() != Standing.NEEDS_YOU);
    }

    private boolean count(RoundReport report) {
        rounds++;
        records += report.applied();
        boolean done = report.end() == RoundReport.End.DONE;
        failed += done ? 0 : 1;
        return done;
    }

    private boolean isWhole(Map.Entry<UUID, List<String>> one) {
        VisitView view = phone.visit(one.getKey());
        return view.leftAt() != null
                && view.notes().stream().map(note -> note.text()).toList().equals(one.getValue())
                && view.photos().size() == order.photos()
                && view.photos().stream().allMatch(photo -> photo.state() == PhotoState.STORED);
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
