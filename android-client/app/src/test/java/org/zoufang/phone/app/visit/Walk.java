package org.zoufang.phone.app.visit;

import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.provider.MediaStore;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.ListView;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.io.OutputStream;
import java.util.UUID;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.enterprise.EnterpriseActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.draft.VisitView;

/** A person with the phone in the hand: taps, types, takes photos. */
public final class Walk {

    private final TestPhone phone;
    private ActivityController<VisitActivity> screen;
    private UUID visitId;

    public Walk(TestPhone phone) {
        this.phone = phone;
    }

    /** From the first screen: search, tap the first row, read the enterprise's card, choose the kind, begin. */
    public void findAndBegin(String typed, VisitKind kind) {
        TodayActivity today =
                Robolectric.buildActivity(TodayActivity.class).setup().get();
        phone.idle();
        ((EditText) today.findViewById(R.id.search)).setText(typed);
        phone.idle();
        tapRow(today, 0);
        EnterpriseActivity card = Robolectric.buildActivity(EnterpriseActivity.class, next(today))
                .setup()
                .get();
        phone.idle();
        card.findViewById(R.id.begin).performClick();
        BeginActivity begin = Robolectric.buildActivity(BeginActivity.class, next(card))
                .setup()
                .get();
        phone.idle();
        ((RadioGroup) begin.findViewById(R.id.kinds)).check(kind.ordinal() + 1);
        begin.findViewById(R.id.begin).performClick();
        phone.idle();
        open(next(begin));
    }

    /** Opens a visit's screen, as Android does after the process was gone. */
    public void open(Intent intent) {
        screen = Robolectric.buildActivity(VisitActivity.class, intent).setup();
        phone.idle();
        visitId = screen.get().visitId();
    }

    private static void tapRow(Activity list, int place) {
        ListView rows = list.findViewById(R.id.rows);
        rows.performItemClick(rows.getAdapter().getView(place, null, rows), place, place);
    }

    static Intent next(Activity from) {
        ShadowActivity shadow = shadowOf(from);
        Intent intent = shadow.getNextStartedActivity();
        if (intent == null) {
            throw new AssertionError("the screen led nowhere");
        }
        return intent;
    }

    public void type(int field, String text) {
        EditText view = screen.get().findViewById(field);
        view.requestFocus();
        view.setText(text);
        phone.idle();
    }

    public void tap(int button) {
        screen.get().findViewById(button).performClick();
        phone.idle();
    }

    /** Adds a block and types it letter by letter. */
    public void addNote(NoteKind kind, String text) {
        ViewGroup adding = screen.get().findViewById(R.id.add_notes);
        adding.findViewWithTag(kind).performClick();
        ViewGroup notes = screen.get().findViewById(R.id.notes);
        NoteCard card = (NoteCard) notes.getChildAt(notes.getChildCount() - 1);
        for (int letters = 1; letters <= text.length(); letters++) {
            card.field().setText(text.substring(0, letters));
        }
        phone.idle();
    }

    /** Types without waiting for anything. */
    public void write(int field, String text) {
        ((EditText) view(field)).setText(text);
    }

    /** Android takes the screen to the background. */
    public void leave() {
        screen.pause();
    }

    /** The nth note block, from 0. */
    NoteCard note(int place) {
        return (NoteCard) ((ViewGroup) view(R.id.notes)).getChildAt(place);
    }

    /** The nth host, from 0. */
    HostCard host(int place) {
        return (HostCard) ((ViewGroup) view(R.id.hosts)).getChildAt(place);
    }

    /** Taps what is read out by these words, within a part of the screen; false if there is no such thing to be seen. */
    boolean tapCalled(View within, String words) {
        if (words.contentEquals(String.valueOf(within.getContentDescription())) && within.isShown()) {
            boolean heard = within.performClick();
            phone.idle();
            return heard;
        }
        ViewGroup group = within instanceof ViewGroup ? (ViewGroup) within : null;
        for (int i = 0; group != null && i < group.getChildCount(); i++) {
            if (tapCalled(group.getChildAt(i), words)) {
                return true;
            }
        }
        return false;
    }

    /** Opens the screen that the visit's screen led to. */
    <A extends Activity> A follow(Class<A> type) {
        A led = Robolectric.buildActivity(type, next(screen.get())).setup().get();
        phone.idle();
        return led;
    }

    /** Comes back to the visit's screen from another one. */
    public void comeBack() {
        screen.pause().stop().restart().start().resume();
        phone.idle();
    }

    /** The camera app is asked, writes its picture, and comes back. */
    public void takePhoto(byte[] original) throws Exception {
        screen.get().findViewById(R.id.take_photo).performClick();
        Intent camera = shadowOf(screen.get()).getNextStartedActivityForResult().intent;
        Uri address = camera.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        write(address, original);
        shadowOf(screen.get()).receiveResult(camera, Activity.RESULT_OK, null);
        phone.idle();
    }

    /** The camera app writes its picture, and the app is ended before it comes back. */
    public void takePhotoAndDie(byte[] original) throws Exception {
        screen.get().findViewById(R.id.take_photo).performClick();
        Intent camera = shadowOf(screen.get()).getNextStartedActivityForResult().intent;
        write(camera.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class), original);
    }

    private void write(Uri address, byte[] original) throws Exception {
        try (OutputStream out = phone.getContentResolver().openOutputStream(address)) {
            out.write(original);
        }
    }

    /** Android takes the screen away and brings it back, as at turning the phone. */
    public void turn() {
        Bundle state = new Bundle();
        screen.pause().stop().saveInstanceState(state).destroy();
        screen = Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visitId))
                .setup(state);
        phone.idle();
    }

    public VisitView visit() {
        return phone.core(parts -> parts.reading().visit(visitId)).get();
    }

    public VisitActivity screen() {
        return screen.get();
    }

    public String words(int place) {
        return ((TextView) screen.get().findViewById(place)).getText().toString();
    }

    public View view(int place) {
        return screen.get().findViewById(place);
    }
}
