package org.zoufang.phone.app.visit;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.EditText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.enterprise.EnterpriseRow;
import org.zoufang.phone.app.inbox.InboxActivity;
import org.zoufang.phone.app.inbox.InboxRow;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.InboxView;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.VisitView;

/** One visit: purpose, notes, photos, people, hosts, and the next step of its life. It reads the phone's store alone and saves by itself. */
public final class VisitActivity extends Screen {

    private static final String VISIT = "visit";
    private static final String ASKED = "asked";

    private UUID visitId;
    private NotesPart notes;
    private PhotosPart photos;
    private PeoplePart people;
    private HostsPart hosts;
    private ProblemsPart problems;
    private HazardsPart hazards;
    private PromisesPart promises;
    private final Unkept unkept = new Unkept(() -> say(R.id.saved, getText(R.string.visit_saving)));
    private boolean showing;
    private boolean shown;

    /** The way to this screen. */
    public static Intent of(Context context, UUID visit) {
        return new Intent(context, VisitActivity.class).putExtra(VISIT, visit.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.visit);
        visitId = UUID.fromString(getIntent().getStringExtra(VISIT));
        notes = new NotesPart(this);
        photos = new PhotosPart(this, state == null ? null : state.getString(ASKED));
        people = new PeoplePart(this);
        hosts = new HostsPart(this);
        problems = new ProblemsPart(this);
        hazards = new HazardsPart(this);
        promises = new PromisesPart(this);
        Autosave<String> purpose = saving((parts, text) -> parts.visits().setPurpose(visitId, text), this::kept);
        Typing.in((EditText) findViewById(R.id.purpose), text -> {
            if (!showing) {
                purpose.typed(text);
            }
        });
    }

    @Override
    protected void onStart() {
        super.onStart();
        photos.takeInLeftOver();
        refresh();
    }

    @Override
    protected void onPause() {
        photos.quiet();
        phone().settle();
        SyncJob.soon(this);
        super.onPause();
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(ASKED, photos.asked());
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        if (request == PhotosPart.TAKEN && photos.asked() != null) {
            photos.taken();
        } else if (request == PhotosPart.PICKED && answer != null) {
            photos.picked(answer);
        }
    }

    /** Reads the visit again and shows it. */
    void refresh() {
        ask(
                parts -> {
                    Optional<VisitView> visit = parts.reading().visit(visitId);
                    return new Opening(
                            visit,
                            parts.inbox().onVisit(visitId),
                            parts.problems().known().ofVisit(visitId),
                            HazardsPart.read(parts, visitId),
                            visit.map(one -> parts.promises()
                                            .known()
                                            .toEnterprise(one.enterprise().id()))
                                    .orElse(List.of()),
                            parts.me());
                },
                this::show);
    }

    private record Opening(
            Optional<VisitView> visit,
            InboxView inbox,
            List<ProblemView> problems,
            List<HazardView> hazards,
            List<CommitmentView> promises,
            UUID me) {}

    private void show(Opening opening) {
        Optional<VisitView> found = opening.visit();
        if (!found.isPresent()) {
            trouble(getString(R.string.visit_missing));
            findViewById(R.id.next).setVisibility(View.GONE);
            findViewById(R.id.raise).setVisibility(View.GONE);
            hazards.gone();
            findViewById(R.id.promise).setVisibility(View.GONE);
            return;
        }
        VisitView visit = found.get();
        say(R.id.enterprise, Optional.ofNullable(visit.enterprise().name()).orElse(""));
        String kind = visit.kind() == null ? "" : words().of(visit.kind());
        say(R.id.about, visit.state() == null ? kind : kind + " · " + words().of(visit.state()));
        say(R.id.behalf, behalf(visit));
        say(R.id.clock, clock(visit));
        ((Chip) findViewById(R.id.chip)).show(visit.standing());
        InboxRow.show(findViewById(R.id.inbox), opening.inbox(), () -> startActivity(InboxActivity.of(this, visitId)));
        showSaved(visit.savedAt());
        showPurpose(visit);
        EnterpriseRow.show(findViewById(R.id.briefing), visit.enterprise().id());
        notes.show(visit);
        photos.show(visit);
        people.show(visit);
        hosts.show(visit);
        problems.show(opening.problems());
        hazards.show(visit.enterprise().id(), opening.hazards());
        promises.show(visit.enterprise().id(), opening.promises());
        showNext(visit, opening.me());
    }

    // Both names stand there: the leader's, and his who holds the pen.
    private String behalf(VisitView visit) {
        if (visit.onBehalfOf() == null || visit.onBehalfOf().name() == null) {
            return "";
        }
        String recorder = visit.recordedBy() == null ? null : visit.recordedBy().name();
        return getString(R.string.visit_behalf, visit.onBehalfOf().name(), recorder == null ? "" : recorder);
    }

    // What looks wrong is said and nothing is changed by it.
    private String clock(VisitView visit) {
        String flags = visit.clockFlags().stream().map(words()::of).collect(Collectors.joining("\n"));
        return flags.isEmpty() ? "" : getString(R.string.visit_clock, flags);
    }

    /** What looks wrong about when a note was written or a photo taken, in words; empty if nothing does. */
    String doubt(List<ClockFlag> flags) {
        String words = flags.stream().map(words()::of).collect(Collectors.joining("、"));
        return words.isEmpty() ? "" : getString(R.string.part_clock, words);
    }

    // The time stands there only when the disk has every letter.
    private void showSaved(Instant at) {
        if (!unkept.isNone()) {
            return;
        }
        say(R.id.saved, at == null ? "" : getString(R.string.visit_saved, Times.ofDay(this, at)));
    }

    // What is being typed at this moment is left alone.
    private void showPurpose(VisitView visit) {
        EditText field = findViewById(R.id.purpose);
        field.setEnabled(visit.mayChange());
        String purpose = visit.purpose() == null ? "" : visit.purpose();
        if ((!shown || !field.hasFocus()) && !purpose.contentEquals(field.getText())) {
            showing = true;
            field.setText(purpose);
            showing = false;
        }
        shown = true;
    }

    private void showNext(VisitView visit, UUID me) {
        Button button = findViewById(R.id.next);
        Optional<NextStep> next = NextStep.of(visit, me);
        button.setVisibility(next.isPresent() ? View.VISIBLE : View.GONE);
        next.ifPresent(step -> {
            button.setText(step.words(this, visit));
            button.setOnClickListener(view -> keep(parts -> step.take(parts.progress(), visit)));
        });
    }

    /** A text, or texts, of this screen that save themselves while being typed. */
    <T> Autosave<T> saving(BiFunction<PhoneParts, T, Drafted> keeping, Consumer<Drafted> then) {
        return new Autosave<>(phone(), unkept, keeping, then);
    }

    /** Whether the disk has all that was typed. */
    boolean isKept() {
        return unkept.isNone();
    }

    /** Does something to the visit, then shows what came of it. */
    void keep(Function<PhoneParts, Drafted> deed) {
        ask(deed, this::kept);
    }

    /** Does something that leads to another screen, or says why not. */
    void raise(Function<PhoneParts, Drafted> deed, Consumer<Drafted> then) {
        ask(deed, drafted -> {
            if (drafted.isKept()) {
                then.accept(drafted);
            } else {
                trouble(words().of(drafted.refusals().get(0)));
            }
        });
    }

    /** Shows what came of something; null stands for a photo that the phone had no room for. */
    void kept(Drafted drafted) {
        if (isDestroyed()) {
            return;
        }
        if (drafted == null) {
            trouble(getString(R.string.visit_photo_no_space));
        } else {
            trouble(drafted.isKept() ? "" : words().of(drafted.refusals().get(0)));
        }
        refresh();
    }

    void trouble(String words) {
        say(R.id.trouble, words);
    }

    void sayMissing(String words) {
        say(R.id.missing, words);
    }

    void sayHeading(String words) {
        say(R.id.photos_heading, words);
    }

    UUID visitId() {
        return visitId;
    }

    PhoneApplication phoneOf() {
        return phone();
    }

    Words wordsOf() {
        return words();
    }

    String kindOf(Enum<?> kind) {
        return kind == null ? "" : words().of(kind);
    }
}
