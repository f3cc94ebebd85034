package org.zoufang.phone.app.hazard;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.widget.Button;
import android.widget.EditText;
import android.widget.LinearLayout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.problem.Lines;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.pack.Rulebook;

/**
 * Immediate danger: the numbers to call, each one tap, and who was told, all without signal. The danger itself was written
 * down by the tap that led here; a call is written down when its number is tapped.
 */
public final class DangerActivity extends Screen {

    private static final String HAZARD = "hazard";

    /** What holds everywhere, should the city's own list not have come yet. */
    private static final List<Rulebook.Term> EVERYWHERE = List.of(
            new Rulebook.Term("119", "火警和救援 119", "Fire and rescue 119"),
            new Rulebook.Term("120", "急救 120", "Ambulance 120"),
            new Rulebook.Term("110", "报警 110", "Police 110"));

    private UUID id;

    private record Opening(Optional<HazardView> hazard, Rulebook rulebook, Instant now) {}

    /** The way to this screen. */
    public static Intent of(Context context, UUID hazard) {
        return new Intent(context, DangerActivity.class).putExtra(HAZARD, hazard.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.danger);
        id = UUID.fromString(getIntent().getStringExtra(HAZARD));
        on(R.id.told_other, () -> keep(R.id.whom, true));
        on(R.id.keep_words, () -> keep(R.id.text, false));
        on(R.id.done, this::finish);
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh();
    }

    @Override
    protected void onPause() {
        phone().settle();
        SyncJob.soon(this);
        super.onPause();
    }

    private void refresh() {
        ask(
                parts -> new Opening(
                        parts.hazards().reading().hazard(id),
                        Rulebook.of(parts.store().settings()),
                        parts.clock().now()),
                this::show);
    }

    private void show(Opening opening) {
        List<Rulebook.Term> numbers = opening.rulebook().numbers().isEmpty()
                ? EVERYWHERE
                : opening.rulebook().numbers();
        showNumbers(numbers);
        Lines lines = new Lines(findViewById(R.id.told));
        opening.hazard().ifPresent(hazard -> {
            say(R.id.enterprise, HazardLook.name(hazard));
            if (!hazard.told().isEmpty()) {
                lines.heading(getString(R.string.danger_told));
            }
            told(this, lines, hazard, opening.now());
            say(R.id.trouble, hazard.trouble() == null ? "" : hazard.trouble());
        });
    }

    /** Who was told, and when. */
    static void told(Context context, Lines lines, HazardView hazard, Instant now) {
        for (HazardView.Told one : hazard.told()) {
            String phone = one.phone() == null || one.whom().contains(one.phone()) ? "" : one.phone();
            lines.label(one.whom())
                    .quiet(HazardLook.joined(one.at() == null ? "" : Times.near(context, one.at(), now), phone));
        }
    }

    private void showNumbers(List<Rulebook.Term> numbers) {
        LinearLayout place = findViewById(R.id.numbers);
        place.removeAllViews();
        HazardLook look = new HazardLook(this, words());
        for (Rulebook.Term number : numbers) {
            Button button = new Button(this, null, 0, R.style.Action_Main);
            String name = look.term(number);
            button.setText(name.contains(number.code()) ? name : name + " " + number.code());
            button.setTag(number.code());
            button.setOnClickListener(view -> call(name, number.code()));
            LinearLayout.LayoutParams row = new LinearLayout.LayoutParams(-1, -2);
            row.topMargin = getResources().getDimensionPixelSize(R.dimen.gap);
            place.addView(button, row);
        }
    }

    // Written down first: from the dialler nobody may come back.
    private void call(String name, String number) {
        ask(parts -> parts.hazards().alarm().told(id, name, number), drafted -> {
            after(drafted);
            try {
                startActivity(new Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)));
            } catch (ActivityNotFoundException noTelephone) {
                say(R.id.refusal, getString(R.string.danger_no_phone, number));
            }
        });
    }

    private void keep(int field, boolean telling) {
        String typed = text(field);
        ask(
                parts -> telling
                        ? parts.hazards().alarm().told(id, typed, null)
                        : parts.hazards().alarm().say(id, typed),
                drafted -> {
                    if (drafted.isKept()) {
                        ((EditText) findViewById(field)).setText("");
                    }
                    after(drafted);
                });
    }

    private void after(Drafted drafted) {
        say(R.id.refusal, drafted.isKept() ? "" : words().of(drafted.refusals().get(0)));
        if (drafted.isKept()) {
            refresh();
        }
    }
}
