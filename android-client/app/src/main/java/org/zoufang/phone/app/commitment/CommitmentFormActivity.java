package org.zoufang.phone.app.commitment;

import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.problem.Choices;
import org.zoufang.phone.app.visit.Autosave;
import org.zoufang.phone.app.visit.PhotoChoices;
import org.zoufang.phone.app.visit.Unkept;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.CommitmentWords;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FindingPhotos;
import org.zoufang.phone.draft.ParticipantView;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Rulebook;

/** A promise before it is sent: filled in with the exact words of the note, saved with every letter, and sent when the person says so. */
public final class CommitmentFormActivity extends Screen {

    private static final String PROMISE = "promise";
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final List<Integer> WITHIN = List.of(5, 10, 20);

    private UUID id;
    private Choices<OfficialLine> owners;
    private Choices<Integer> dues;
    private Autosave<CommitmentWords> saving;
    private PhotoChoices photos;
    private LocalDate due;
    private boolean showing = true;

    private record Opening(
            Optional<CommitmentView> promise,
            List<OfficialLine> people,
            FindingPhotos photos,
            Rulebook rulebook,
            LocalDate today) {

        static Opening of(PhoneParts parts, UUID id) {
            Optional<CommitmentView> promise = parts.promises().known().commitment(id);
            List<OfficialLine> people = promise
                    .map(CommitmentView::visitId)
                    .flatMap(visit -> parts.reading().visit(visit))
                    .map(VisitView::participants)
                    .orElse(List.of())
                    .stream()
                    .map(ParticipantView::official)
                    .collect(Collectors.toList());
            LocalDate today = parts.clock().now().atZone(CITY).toLocalDate();
            UUID visit = promise.map(CommitmentView::visitId).orElse(null);
            FindingPhotos photos = FindingPhotos.of(parts.reading(), visit);
            return new Opening(
                    promise, people, photos, Rulebook.of(parts.store().settings()), today);
        }
    }

    /** The way to this screen. */
    public static Intent of(Context context, UUID promise) {
        return new Intent(context, CommitmentFormActivity.class).putExtra(PROMISE, promise.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.promise_form);
        id = UUID.fromString(getIntent().getStringExtra(PROMISE));
        owners = new Choices<>(findViewById(R.id.owners));
        dues = new Choices<>(findViewById(R.id.dues));
        photos = new PhotoChoices(this, R.id.photos);
        saving = new Autosave<>(
                phone(),
                new Unkept(() -> {}),
                (parts, words) -> parts.promises().drafting().say(id, words),
                drafted -> {});
        Typing.in(findViewById(R.id.text), typed -> changed());
        Typing.in(findViewById(R.id.contact), typed -> changed());
        on(R.id.send, this::send);
        on(R.id.discard, this::discard);
        ask(parts -> Opening.of(parts, id), this::show);
    }

    @Override
    protected void onPause() {
        SyncJob.soon(this);
        super.onPause();
    }

    private void show(Opening opening) {
        if (!opening.promise().filter(CommitmentView::mendable).isPresent()) {
            finish();
            return;
        }
        CommitmentView promise = opening.promise().get();
        showing = true;
        say(R.id.enterprise, CommitmentLook.name(promise));
        ((TextView) findViewById(R.id.text)).setText(promise.words().text());
        ((TextView) findViewById(R.id.contact)).setText(promise.words().contactName());
        owners.show(opening.people(), CommitmentFormActivity::name, promise.owner(), this::changed);
        photos.show(opening.photos(), promise.words().photoIds(), this::changed);
        say(R.id.refusal, promise.trouble() == null ? "" : promise.trouble());
        showDue(opening, promise.words().dueOn());
        findViewById(R.id.discard).setVisibility(promise.draft() ? View.VISIBLE : View.GONE);
        showing = false;
    }

    private void showDue(Opening opening, LocalDate chosen) {
        Rulebook rulebook = opening.rulebook();
        LocalDate today = opening.today();
        Integer within = WITHIN.stream()
                .filter(count -> rulebook.days().due(today, count).day().equals(chosen))
                .findFirst()
                .orElse(null);
        dues.show(WITHIN, count -> getString(R.string.promise_within, count), within, () -> {
            Integer count = dues.chosen();
            if (count != null) {
                due(rulebook.days().due(today, count).day());
            }
        });
        DayButton.on(findViewById(R.id.day), chosen == null ? today : chosen, this::due);
        due = chosen;
        say(R.id.due, chosen == null ? "" : getString(R.string.promise_due, Times.date(this, chosen)));
    }

    private void due(LocalDate day) {
        due = day;
        say(R.id.due, getString(R.string.promise_due, Times.date(this, day)));
        changed();
    }

    private static String name(OfficialLine official) {
        return Optional.ofNullable(official.name()).orElse("");
    }

    private void changed() {
        if (!showing) {
            saving.typed(said());
        }
    }

    private CommitmentWords said() {
        OfficialLine owner = owners.chosen();
        return new CommitmentWords(
                text(R.id.text), text(R.id.contact), owner == null ? null : owner.id(), due, photos.chosen());
    }

    private void send() {
        CommitmentWords said = said();
        ask(
                parts -> {
                    Drafted kept = parts.promises().drafting().say(id, said);
                    return kept.isKept() ? parts.promises().drafting().send(id) : kept;
                },
                this::sent);
    }

    private void sent(Drafted drafted) {
        if (drafted.isKept()) {
            phone().settle();
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }

    private void discard() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.problem_discard)
                .setMessage(R.string.problem_discard_sure)
                .setPositiveButton(
                        R.string.problem_discard,
                        (dialog, which) ->
                                ask(parts -> parts.promises().drafting().discard(id), gone -> finish()))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }
}
