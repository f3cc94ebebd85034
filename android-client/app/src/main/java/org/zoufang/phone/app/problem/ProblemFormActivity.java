package org.zoufang.phone.app.problem;

import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.visit.Autosave;
import org.zoufang.phone.app.visit.PhotoChoices;
import org.zoufang.phone.app.visit.Unkept;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FindingPhotos;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.ProblemWords;
import org.zoufang.phone.pack.Rulebook;

/** A problem before it is sent: filled in from the note it came from, saved with every letter, and sent when the person says so. */
public final class ProblemFormActivity extends Screen {

    private static final String PROBLEM = "problem";

    private UUID id;
    private Choices<Rulebook.Term> types;
    private Choices<Rulebook.Term> categories;
    private Choices<Urgency> urgencies;
    private Choices<FirstSeenBy> firsts;
    private Autosave<ProblemWords> saving;
    private PhotoChoices photos;
    private boolean showing = true;

    private record Opening(Optional<ProblemView> problem, FindingPhotos photos, Rulebook rulebook) {

        static Opening of(PhoneParts parts, UUID id) {
            Optional<ProblemView> problem = parts.problems().known().problem(id);
            UUID visit = problem.map(ProblemView::visitId).orElse(null);
            return new Opening(
                    problem,
                    FindingPhotos.of(parts.reading(), visit),
                    Rulebook.of(parts.store().settings()));
        }
    }

    /** The way to this screen. */
    public static Intent of(Context context, UUID problem) {
        return new Intent(context, ProblemFormActivity.class).putExtra(PROBLEM, problem.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problem_form);
        id = UUID.fromString(getIntent().getStringExtra(PROBLEM));
        types = new Choices<>(findViewById(R.id.types));
        categories = new Choices<>(findViewById(R.id.categories));
        urgencies = new Choices<>(findViewById(R.id.urgencies));
        firsts = new Choices<>(findViewById(R.id.firsts));
        photos = new PhotoChoices(this, R.id.photos);
        saving = new Autosave<>(
                phone(),
                new Unkept(() -> {}),
                (parts, words) -> parts.problems().raising().say(id, words),
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
        if (!opening.problem().filter(ProblemView::mendable).isPresent()) {
            finish();
            return;
        }
        ProblemView problem = opening.problem().get();
        Rulebook rulebook = opening.rulebook();
        ProblemLook look = new ProblemLook(this, words());
        showing = true;
        say(R.id.enterprise, ProblemLook.name(problem));
        ((TextView) findViewById(R.id.text)).setText(problem.words().text());
        ((TextView) findViewById(R.id.contact)).setText(problem.words().contactName());
        types.show(rulebook.types(), look::term, problem.type(), this::changed);
        categories.show(rulebook.categories(), look::term, problem.category(), this::changed);
        urgencies.show(
                Arrays.asList(Urgency.values()), words()::of, problem.words().urgency(), this::changed);
        firsts.show(FirstSeenBy.choices(), words()::of, problem.words().firstSeenBy(), this::changed);
        photos.show(opening.photos(), problem.words().photoIds(), this::changed);
        say(R.id.terms, rulebook.isKnown() ? "" : getString(R.string.problem_no_terms));
        say(R.id.refusal, problem.trouble() == null ? "" : problem.trouble());
        findViewById(R.id.discard).setVisibility(problem.draft() ? View.VISIBLE : View.GONE);
        showing = false;
    }

    private void changed() {
        if (!showing) {
            saving.typed(said());
        }
    }

    private ProblemWords said() {
        return new ProblemWords(
                code(types.chosen()),
                code(categories.chosen()),
                Optional.ofNullable(urgencies.chosen()).orElse(Urgency.NORMAL),
                Optional.ofNullable(firsts.chosen()).orElse(FirstSeenBy.RAISED_BY_ENTERPRISE),
                text(R.id.text),
                text(R.id.contact),
                photos.chosen());
    }

    private static String code(Rulebook.Term term) {
        return term == null ? "" : term.code();
    }

    private void send() {
        ProblemWords said = said();
        ask(
                parts -> {
                    Drafted kept = parts.problems().raising().say(id, said);
                    return kept.isKept() ? parts.problems().raising().send(id) : kept;
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
                                ask(parts -> parts.problems().raising().discard(id), gone -> finish()))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }
}
