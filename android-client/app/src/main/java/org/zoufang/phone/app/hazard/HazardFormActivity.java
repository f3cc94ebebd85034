package org.zoufang.phone.app.hazard;

import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.problem.Choices;
import org.zoufang.phone.app.visit.Autosave;
import org.zoufang.phone.app.visit.PhotoChoices;
import org.zoufang.phone.app.visit.Unkept;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FindingPhotos;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.HazardWords;
import org.zoufang.phone.pack.Rulebook;

/** A hazard before it is sent: filled in from the note it came from, saved with every letter, and sent when the person says so. */
public final class HazardFormActivity extends Screen {

    private static final String HAZARD = "hazard";

    private UUID id;
    private Choices<Rulebook.Term> categories;
    private Autosave<HazardWords> saving;
    private PhotoChoices photos;
    private boolean showing = true;

    private record Opening(Optional<HazardView> hazard, FindingPhotos photos, Rulebook rulebook) {

        static Opening of(PhoneParts parts, UUID id) {
            Optional<HazardView> hazard = parts.hazards().reading().hazard(id);
            UUID visit = hazard.map(HazardView::visitId).orElse(null);
            return new Opening(
                    hazard,
                    FindingPhotos.of(parts.reading(), visit),
                    Rulebook.of(parts.store().settings()));
        }
    }

    /** The way to this screen. */
    public static Intent of(Context context, UUID hazard) {
        return new Intent(context, HazardFormActivity.class).putExtra(HAZARD, hazard.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.hazard_form);
        id = UUID.fromString(getIntent().getStringExtra(HAZARD));
        categories = new Choices<>(findViewById(R.id.categories));
        photos = new PhotoChoices(this, R.id.photos);
        saving = new Autosave<>(
                phone(),
                new Unkept(() -> {}),
                (parts, words) -> parts.hazards().drafting().say(id, words),
                drafted -> {});
        Typing.in(findViewById(R.id.text), typed -> changed());
        Typing.in(findViewById(R.id.place), typed -> changed());
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
        if (!opening.hazard().filter(HazardView::mendable).isPresent()) {
            finish();
            return;
        }
        HazardView hazard = opening.hazard().get();
        HazardLook look = new HazardLook(this, words());
        showing = true;
        say(R.id.enterprise, HazardLook.name(hazard));
        ((TextView) findViewById(R.id.text)).setText(hazard.words().text());
        ((TextView) findViewById(R.id.place)).setText(hazard.words().place());
        categories.show(opening.rulebook().hazardCategories(), look::term, hazard.category(), this::changed);
        boolean known = !opening.rulebook().hazardCategories().isEmpty();
        findViewById(R.id.category).setVisibility(known ? View.VISIBLE : View.GONE);
        photos.show(opening.photos(), hazard.words().photoIds(), this::changed);
        say(R.id.refusal, hazard.trouble() == null ? "" : hazard.trouble());
        findViewById(R.id.discard).setVisibility(hazard.draft() ? View.VISIBLE : View.GONE);
        showing = false;
    }

    private void changed() {
        if (!showing) {
            saving.typed(said());
        }
    }

    private HazardWords said() {
        Rulebook.Term category = categories.chosen();
        return new HazardWords(
                category == null ? "" : category.code(), text(R.id.place), text(R.id.text), photos.chosen());
    }

    private void send() {
        HazardWords said = said();
        ask(
                parts -> {
                    Drafted kept = parts.hazards().drafting().say(id, said);
                    return kept.isKept() ? parts.hazards().drafting().send(id) : kept;
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
                                ask(parts -> parts.hazards().drafting().discard(id), gone -> finish()))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }
}
