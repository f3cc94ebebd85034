package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FactConflictView;
import org.zoufang.phone.draft.HostView;
import org.zoufang.phone.draft.InboxView;
import org.zoufang.phone.draft.NotePairView;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.sync.RoundReport;

/** One visit of a tour, written by five phones without signal; the dice decide who writes what, and how they come back. */
final class SharedTour {

    private static final String SENTENCE = "缺熟练造型工，请市里协调";
    private static final Instant DAY = Instant.parse("2027-01-01T00:00:00Z");
    private static final List<String> STALE = List.of("noteWithdraw", "factConflictSettle", "noteKeepBoth");

    private final List<FleetPhone> phones;
    private final CuttingProxy network;
    private final Random dice;
    private final Said said = new Said();
    private UUID visit;
    private int plans;

    SharedTour(List<FleetPhone> phones, CuttingProxy network, long seed) {
        this.phones = phones;
        this.network = network;
        this.dice = new Random(seed);
    }

    UUID visit() {
        return visit;
    }

    Said said() {
        return said;
    }

    /** The leader plans it for all; each writes one block, and everybody has everything. */
    void begin(UUID enterprise, UUID secretary, UUID deputy, UUID handler, UUID approver) {
        FleetPhone lead = phones.get(0);
        visit = lead.visits()
                .begin(enterprise, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        lead.visits().addParticipant(visit, secretary, ParticipantRole.RECORDER, Role.SECRETARY);
        lead.visits().addParticipant(visit, deputy, ParticipantRole.MEMBER, Role.DEPUTY);
        lead.visits().addParticipant(visit, handler, ParticipantRole.MEMBER, Role.DEPARTMENT_HANDLER);
        lead.visits().addParticipant(visit, approver, ParticipantRole.MEMBER, Role.DEPARTMENT_APPROVER);
        lead.progress().arrive(visit);
        quiet();
        for (int one = 0; one < phones.size(); one++) {
            note(one);
        }
        quiet();
    }

    /** Everybody writes of the same things at once, and nobody hears of anybody. */
    void writeWithoutSignal() {
        network.closeOff();
        for (int one = 0; one < phones.size(); one++) {
            for (int act = 3 + dice.nextInt(6); act > 0; act--) {
                act(one);
            }
        }
    }

    /** They come back in any order into a network that is cut at any byte, and write on meanwhile. */
    void comeBack() {
        network.cut(0.2 + 0.5 * dice.nextDouble(), 500 + dice.nextInt(6_000));
        for (int round = 2 + dice.nextInt(4); round > 0; round--) {
            for (int one : order()) {
                phones.get(one).mending().hurry();
                phones.get(one).sync();
                if (dice.nextInt(4) == 0) {
                    act(one);
                }
            }
        }
        quiet();
    }

    /** Who is asked chooses, without signal. */
    void choose() {
        network.closeOff();
        for (FleetPhone phone : phones) {
            InboxView inbox = phone.inbox().onVisit(visit);
            for (FactConflictView one : inbox.toSettle()) {
                FactChoice choice = FactChoice.values()[dice.nextInt(2)];
                assertThat(phone.settling().settle(visit, one.id(), choice).refusals())
                        .isEmpty();
            }
            for (NotePairView one : inbox.pairs()) {
                choose(phone, one);
            }
        }
        quiet();
    }

    private void choose(FleetPhone phone, NotePairView pair) {
        NoteView hidden = dice.nextBoolean() ? pair.first() : pair.second();
        boolean both = dice.nextInt(3) == 0
                || phone.visit(visit).notes().stream()
                        .anyMatch(note -> note.withdrawn()
                                && (note.id().equals(pair.first().id())
                                        || note.id().equals(pair.second().id())));
        if (both) {
            phone.notes().keepBoth(visit, pair.second().id());
        } else if (phone.notes().withdraw(visit, hidden.id(), "留另一份").isKept()) {
            said.saw(hidden.text());
        }
    }

    /** Until nothing waits anywhere and everybody has heard of everything. */
    void quiet() {
        network.calm();
        boolean again = true;
        for (int round = 0; again && round < 20; round++) {
            again = false;
            for (int one : order()) {
                FleetPhone phone = phones.get(one);
                phone.mending().hurry();
                assertThat(phone.sync().end()).isEqualTo(RoundReport.End.DONE);
                again |= !isDone(phone);
            }
        }
        phones.forEach(FleetPhone::sync);
        assertThat(again).as("something still waits").isFalse();
    }

    /** A step on what was not seen is refused in words, and asked again; words themselves are never refused. */
    private boolean isDone(FleetPhone phone) {
        List<OutboxEntry> left = phone.outbox().entries();
        for (OutboxEntry entry : left) {
            if (entry.standing() == Standing.NEEDS_YOU) {
                assertThat(STALE).as(entry.toString()).contains(entry.what());
                phone.mending().setAside(entry.id());
                phone.mending().delete(entry.id());
            }
        }
        return left.isEmpty();
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int one = 0; one < phones.size(); one++) {
            order.add(one);
        }
        Collections.shuffle(order, dice);
        return order;
    }

    private void act(int one) {
        switch (dice.nextInt(8)) {
            case 0, 1 -> purpose(one);
            case 2 -> hosts(one);
            case 3 -> plan(one);
            case 4 -> themes(one);
            case 5 -> note(one);
            default -> revise(one);
        }
    }

    void purpose(int one) {
        String shown = SharedVisit.purpose(shown(one));
        String text = said.next(SENTENCE, one);
        record(phones.get(one).visits().setPurpose(visit, text), text, shown);
    }

    private void hosts(int one) {
        List<String> shown = SharedVisit.hosts(shown(one));
        String name = said.next("王厂长", one);
        Drafted drafted = phones.get(one).visits().setHosts(visit, List.of(new HostView(name, "厂长")));
        record(drafted, name, shown.isEmpty() ? null : shown.get(0));
    }

    private void plan(int one) {
        String shown = SharedVisit.plan(shown(one));
        Instant from = DAY.plus(Duration.ofMinutes(++plans));
        record(phones.get(one).visits().setPlan(visit, from, from.plus(Duration.ofHours(1))), from.toString(), shown);
    }

    private void themes(int one) {
        List<String> all = new ArrayList<>(shown(one).themes());
        String theme = said.next("用工", one);
        all.add(theme);
        record(phones.get(one).visits().setThemes(visit, all), theme, null);
    }

    private void note(int one) {
        String text = said.next(SENTENCE, one);
        record(phones.get(one).write(visit, text), text, null);
    }

    /** Mostly the same block again and again, on two phones of one author too; sometimes it is hidden. */
    private void revise(int one) {
        FleetPhone phone = phones.get(one);
        List<NoteView> mine = shown(one).notes().stream()
                .filter(note -> note.mine() && !note.withdrawn())
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        NoteView note = mine.get(dice.nextInt(Math.min(2, mine.size())));
        if (dice.nextInt(6) == 0) {
            if (phone.notes().withdraw(visit, note.id(), "写错").isKept()) {
                said.saw(note.text());
            }
            return;
        }
        String text = said.next(SENTENCE, one);
        record(phone.notes().revise(visit, note.id(), text), text, note.text());
    }

    private VisitView shown(int one) {
        return phones.get(one).visit(visit);
    }

    private void record(Drafted drafted, String text, String shown) {
        assertThat(drafted.refusals()).isEmpty();
        said.wrote(text, shown);
    }
}
