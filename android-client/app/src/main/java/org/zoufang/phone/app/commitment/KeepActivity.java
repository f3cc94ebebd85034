package org.zoufang.phone.app.commitment;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.camera.Camera;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.visit.PhotoChoices;
import org.zoufang.phone.app.visit.PhotoIntake;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.PromiseProof;

/** One step on a promise: what its owner did, what was agreed anew, or what the enterprise says. */
public final class KeepActivity extends Screen {

    private static final String PROMISE = "promise";
    private static final String VERB = "verb";
    private static final String CHOSEN = "chosen";
    private static final String ASKED = "asked";
    private static final int TAKEN = 1;

    private UUID promise;
    private String verb;
    private LocalDate due;
    private PhotoChoices photos;
    private List<UUID> chosen = new ArrayList<>();

    /** The file that the camera was asked to fill; survives the process with the screen's state. */
    private String asked;

    /** The way to this screen. */
    public static Intent of(Context context, UUID promise, String verb) {
        return new Intent(context, KeepActivity.class)
                .putExtra(PROMISE, promise.toString())
                .putExtra(VERB, verb);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.keep);
        promise = UUID.fromString(getIntent().getStringExtra(PROMISE));
        verb = getIntent().getStringExtra(VERB);
        boolean anew = verb.equals("renegotiate");
        boolean word = verb.equals("acknowledge") || verb.equals("contest");
        say(R.id.what, getString(PromiseWords.of(verb)));
        there(R.id.agreement, anew);
        there(R.id.who, anew || word);
        there(R.id.who_heading, anew || word);
        say(R.id.who_heading, getString(anew ? R.string.promise_contact : R.string.door_contact));
        say(R.id.text_heading, getString(wanted()));
        on(R.id.keep, this::keep);
        photos = new PhotoChoices(this, R.id.photos, R.string.promise_photos, R.string.promise_photos_chosen);
        if (state != null) {
            asked = state.getString(ASKED);
            state.getStringArrayList(CHOSEN).forEach(photo -> chosen.add(UUID.fromString(photo)));
        }
        if (verb.equals("fulfil")) {
            offer();
        }
        ask(
                parts -> parts.clock().now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate(),
                today -> DayButton.on(findViewById(R.id.day), today.plusDays(1), this::due));
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(ASKED, asked);
        state.putStringArrayList(
                CHOSEN, chosen.stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** The pictures that this phone knows of visits to the enterprise, none of them chosen by itself. */
    private void offer() {
        ask(
                parts -> parts.promises()
                        .known()
                        .commitment(promise)
                        .map(one -> PromiseProof.of(
                                parts.reading(), one.enterprise().id())),
                proof -> proof.ifPresent(this::offer));
    }

    private void offer(PromiseProof proof) {
        photos.show(proof.photos(), chosen, () -> chosen = photos.chosen());
        there(R.id.take_photo, proof.visit() != null);
        on(R.id.take_photo, () -> take(proof.visit()));
    }

    /** By the phone's own camera; the picture belongs to the visit on which it is taken, as its others do. */
    private void take(UUID visit) {
        asked = CaptureFiles.picture(visit);
        try {
            startActivityForResult(Camera.capture(CaptureFiles.address(asked)), TAKEN);
        } catch (ActivityNotFoundException none) {
            asked = null;
            say(R.id.refusal, getString(R.string.sign_in_no_camera));
        }
    }

    // The camera came back: what it wrote is taken in, whatever it says about it.
    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        if (request == TAKEN && asked != null) {
            PhotoIntake intake = new PhotoIntake(getApplicationContext(), CaptureFiles.visitOf(asked));
            File file = CaptureFiles.file(this, asked);
            asked = null;
            if (file.length() > 0) {
                phone().onFiles(parts -> intake.taken(parts, file), this::taken);
            }
        }
    }

    private void taken(Drafted drafted) {
        if (isDestroyed()) {
            return;
        }
        if (drafted == null) {
            say(R.id.refusal, getString(R.string.visit_photo_no_space));
        } else if (!drafted.isKept()) {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        } else {
            chosen = new ArrayList<>(chosen);
            chosen.add(drafted.id());
            offer();
        }
    }

    private int wanted() {
        return switch (verb) {
            case "fulfil" -> R.string.promise_proof;
            case "start" -> R.string.promise_progress;
            case "renegotiate" -> R.string.promise_reason;
            case "declareImpossible" -> R.string.promise_impossible_reason;
            case "contest" -> R.string.promise_contest_reason;
            default -> R.string.door_words;
        };
    }

    private void due(LocalDate day) {
        due = day;
        say(R.id.due, getString(R.string.promise_due, Times.date(this, day)));
    }

    private void there(int view, boolean there) {
        findViewById(view).setVisibility(there ? View.VISIBLE : View.GONE);
    }

    private void keep() {
        String who = text(R.id.who);
        String text = text(R.id.text);
        String agreed = text(R.id.agreed);
        LocalDate day = due;
        ask((PhoneParts parts) -> keep(parts, who, text, agreed, day), this::kept);
    }

    private Drafted keep(PhoneParts parts, String who, String text, String agreed, LocalDate day) {
        return switch (verb) {
            case "start" -> parts.promises().keeping().start(promise, text);
            case "fulfil" -> parts.promises().keeping().fulfil(promise, text, photos.chosen());
            case "renegotiate" -> parts.promises().keeping().renegotiate(promise, text, day, agreed, who);
            case "declareImpossible" -> parts.promises().keeping().declareImpossible(promise, text);
            case "acknowledge" -> parts.promises().keeping().acknowledge(promise, who, text);
            default -> parts.promises().keeping().contest(promise, who, text);
        };
    }

    private void kept(Drafted drafted) {
        if (drafted.isKept()) {
            phone().settle();
            SyncJob.soon(this);
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
