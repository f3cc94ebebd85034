package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.sync.RoundReport;

/** A phone, and who watches it: what is done on it stands in the ledger as soon as the phone has said that it is kept. */
final class Watched implements AutoCloseable {

    /** Makes the phone, anew on the same folder if it is started again. */
    interface Start {
        FleetPhone phone() throws IOException;
    }

    /** A database that recovers on a busy machine takes a while; one that never answers again is what is to be found. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Start start;
    private Ledger ledger;
    private FleetPhone phone;

    Watched(Start start, Ledger ledger) throws IOException {
        this.start = start;
        this.ledger = ledger;
        this.phone = start.phone();
    }

    FleetPhone phone() {
        return phone;
    }

    /** How it is started again. */
    Start start() {
        return start;
    }

    /** From now on its acts are written into another ledger. */
    void watch(Ledger another) {
        ledger = another;
    }

    UUID official() {
        return phone.account().who().orElseThrow().officialId();
    }

    /** As when it is switched off and on: only what lies in its file is there afterwards. */
    void restart() throws IOException {
        phone.close();
        phone = start.phone();
    }

    UUID anEnterprise(int number) {
        var all = phone.register().enterprises("", 100);
        return all.get(number % all.size()).id();
    }

    /** A visit of a kind that this person may record. */
    UUID begin(UUID enterprise) {
        Set<Role> roles = phone.account().who().orElseThrow().roles();
        for (Role role : roles) {
            for (VisitKind kind : VisitKind.values()) {
                if (kind != VisitKind.ADMIN_INSPECTION && VisitKindPolicy.mayRecord(kind, role)) {
                    UUID visit = kept(phone.visits().begin(enterprise, kind, role));
                    ledger.visit(visit, enterprise, official());
                    return visit;
                }
            }
        }
        throw new IllegalStateException("nobody who visits: " + roles);
    }

    /** Takes a colleague along. */
    void invite(UUID visit, Watched colleague) {
        Role role = colleague
                .phone()
                .account()
                .who()
                .orElseThrow()
                .roles()
                .iterator()
                .next();
        kept(phone.visits().addParticipant(visit, colleague.official(), ParticipantRole.MEMBER, role));
    }

    UUID write(UUID visit, String text) {
        ledger.begin(text);
        UUID note = kept(phone.write(visit, text));
        ledger.end(text);
        ledger.note(note, visit, text, official());
        return note;
    }

    /** The notes of who uses this phone, as it shows them. */
    List<UUID> ownNotes(UUID visit) {
        return phone.visit(visit).notes().stream()
                .filter(NoteView::mine)
                .map(NoteView::id)
                .toList();
    }

    /** False if the phone says that this is not possible now. */
    boolean revise(UUID visit, UUID note, String text) {
        String before = phone.visit(visit).notes().stream()
                .filter(one -> one.id().equals(note))
                .map(NoteView::text)
                .findFirst()
                .orElse(null);
        ledger.begin(text);
        boolean kept = phone.notes().revise(visit, note, text).isKept();
        ledger.end(text);
        if (kept) {
            ledger.revision(note, visit, text, before, official());
        }
        return kept;
    }

    /** False if the phone says that this is not possible now. */
    boolean purpose(UUID visit, String purpose) {
        String before = phone.visit(visit).purpose();
        ledger.begin(purpose);
        boolean kept = phone.visits().setPurpose(visit, purpose).isKept();
        ledger.end(purpose);
        if (kept) {
            ledger.fact(visit, "purpose", purpose, before, official());
        }
        return kept;
    }

    /** What its person makes of what he saw. */
    Findings findings() {
        return new Findings(phone, official(), ledger);
    }

    UUID attach(UUID visit, File picture) throws IOException {
        UUID photo = kept(phone.attach(visit, picture));
        ledger.photo(photo, visit, Bytes.sha256(picture.toPath()), official());
        return photo;
    }

    Path place(String file) {
        return phone.folder().resolve(file);
    }

    private static UUID kept(Drafted drafted) {
        assertThat(drafted.refusals()).isEmpty();
        return drafted.id();
    }

    RoundReport.End sync() {
        phone.mending().hurry();
        return phone.sync().end();
    }

    /** Comes back into coverage and goes on until nothing waits, what others wrote meanwhile included. */
    void settle() {
        boolean quiet = false;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!quiet && System.nanoTime() < end) {
            boolean done = sync() == RoundReport.End.DONE;
            boolean sent = phone.upload().waiting() == 0;
            quiet = done && sent && !isWaiting();
            if (!done) {
                pause(20);
            }
        }
        assertThat(quiet).as("%s drains", phone.folder().getFileName()).isTrue();
        assertThat(sync()).isEqualTo(RoundReport.End.DONE);
    }

    private boolean isWaiting() {
        return phone.store().read(() -> !phone.store()
                .outbox()
                .next(official(), 0, 1, GroupState.WAITING, GroupState.SENDING)
                .isEmpty());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        phone.close();
    }
}
