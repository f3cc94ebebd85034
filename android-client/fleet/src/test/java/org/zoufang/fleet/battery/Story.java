package org.zoufang.fleet.battery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * One sequence of the model: up to 60 operations that a seed makes, over three phones and the server. The ledger is the
 * reference: what people wrote, as a plain list. Played again with the same seed it is the same story.
 */
final class Story {

    private static final int LONGEST = 60;

    private final Random random;
    private final List<Watched> phones;
    private final List<FaultProxy> networks;
    private final Ledger ledger = new Ledger();
    private final List<UUID> visits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final long seed;

    /** @param networks the one before each phone */
    Story(long seed, List<Watched> phones, List<FaultProxy> networks) {
        this.seed = seed;
        this.random = new Random(seed);
        this.phones = phones;
        this.networks = networks;
    }

    Ledger ledger() {
        return ledger;
    }

    /** What happened so far, for who has to look into it. */
    String told() {
        return "seed " + seed + ": " + String.join(" · ", told);
    }

    void play() throws IOException {
        phones.forEach(phone -> phone.watch(ledger));
        begin(random.nextInt(phones.size()));
        int length = 1 + random.nextInt(LONGEST);
        for (int step = 0; step < length; step++) {
            one(step);
        }
        networks.forEach(FaultProxy::calm);
        phones.forEach(Watched::settle);
        phones.forEach(Watched::settle);
    }

    private void one(int step) throws IOException {
        int who = random.nextInt(phones.size());
        Watched phone = phones.get(who);
        UUID visit = visits.get(random.nextInt(visits.size()));
        switch (random.nextInt(18)) {
            case 0 -> begin(who);
            case 1, 2, 3, 4 -> write(who, visit, "s" + seed + " words " + step);
            case 5, 6 -> revise(who, visit, "s" + seed + " other words " + step);
            case 7 -> purpose(who, visit, "s" + seed + " purpose " + step);
            case 8 -> photograph(who, visit, step);
            case 9 -> restart(who);
            case 10 -> cut(who);
            case 11 -> {
                told.add(who + " uploads");
                phone.phone().upload();
            }
            case 14, 15 -> find(who, visit, "s" + seed + " found " + step);
            case 16, 17 -> go(who, "s" + seed + " step " + step);
            default -> {
                told.add(who + " syncs");
                phone.sync();
            }
        }
    }

    private void begin(int who) {
        Watched phone = phones.get(who);
        UUID visit = phone.begin(phone.anEnterprise(random.nextInt(50)));
        for (Watched other : phones) {
            if (other != phone) {
                phone.invite(visit, other);
            }
        }
        visits.add(visit);
        told.add(who + " begins visit " + visits.size());
    }

    private boolean knows(int who, UUID visit) {
        return phones.get(who).phone().knows(visit);
    }

    private void write(int who, UUID visit, String text) {
        if (knows(who, visit)) {
            told.add(who + " writes in " + (visits.indexOf(visit) + 1));
            phones.get(who).write(visit, text);
        }
    }

    private void revise(int who, UUID visit, String text) {
        Watched phone = phones.get(who);
        List<UUID> own = knows(who, visit) ? phone.ownNotes(visit) : List.of();
        if (!own.isEmpty()) {
            told.add(who + " revises in " + (visits.indexOf(visit) + 1));
            phone.revise(visit, own.get(random.nextInt(own.size())), text);
        }
    }

    private void purpose(int who, UUID visit, String purpose) {
        if (knows(who, visit)) {
            told.add(who + " says why of " + (visits.indexOf(visit) + 1));
            phones.get(who).purpose(visit, purpose);
        }
    }

    private void photograph(int who, UUID visit, int step) throws IOException {
        if (knows(who, visit)) {
            told.add(who + " photographs in " + (visits.indexOf(visit) + 1));
            Watched phone = phones.get(who);
            phone.attach(visit, Pictures.of(phone.place(visit + "-" + step + ".jpg"), seed * LONGEST + step));
        }
    }

    /** A problem, a hazard or a promise, of an own note or of the visit itself; one in four stays a draft. */
    private void find(int who, UUID visit, String text) {
        if (knows(who, visit)) {
            Watched phone = phones.get(who);
            List<UUID> own = phone.ownNotes(visit);
            UUID note = own.isEmpty() || random.nextInt(3) == 0 ? null : own.get(random.nextInt(own.size()));
            boolean sent = random.nextInt(4) > 0;
            String kind = List.of("problem", "hazard", "promise").get(random.nextInt(3));
            told.add(who + (sent ? " records" : " drafts") + " a " + kind + " of " + (visits.indexOf(visit) + 1));
            switch (kind) {
                case "problem" -> phone.findings().problem(visit, note, text, sent);
                case "hazard" -> phone.findings().hazard(visit, note, text, sent);
                default -> phone.findings().promise(visit, note, text, sent);
            }
        }
    }

    private void go(int who, String text) {
        told.add(who + " goes on with a promise");
        phones.get(who).findings().go(visits, text);
    }

    private void restart(int who) throws IOException {
        told.add(who + " is switched off and on");
        phones.get(who).restart();
    }

    /** A round that is cut somewhere, in either direction. */
    private void cut(int who) {
        FaultProxy.Way way = random.nextBoolean() ? FaultProxy.Way.UP : FaultProxy.Way.DOWN;
        int after = random.nextInt(6_000);
        told.add(who + " syncs, cut " + way + " after " + after);
        networks.get(who).cutAfter(way, after);
        phones.get(who).sync();
        networks.get(who).calm();
    }
}
