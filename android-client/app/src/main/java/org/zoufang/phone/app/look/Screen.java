package org.zoufang.phone.app.look;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.signin.ContactActivity;

/** What every screen shares: the look the person chose, and the way to the app's parts. */
public class Screen extends Activity {

    private boolean shut;

    @Override
    protected void onCreate(Bundle state) {
        setTheme(Strength.isStrong(this) ? R.style.Zoufang_Strong : R.style.Zoufang);
        super.onCreate(state);
    }

    /** Whether the screen shows nothing that the phone holds, and may be seen however long the server was not heard. */
    protected boolean isOpenAlways() {
        return false;
    }

    // Asked before the screen asks for anything: nothing is shown on a phone that was away for too long.
    @Override
    protected void onStart() {
        super.onStart();
        if (!isOpenAlways()) {
            ask(PhoneParts::isClosed, closed -> {
                if (closed) {
                    shut = true;
                    startActivity(new Intent(this, ContactActivity.class));
                    finish();
                }
            });
        }
    }

    protected final PhoneApplication phone() {
        return (PhoneApplication) getApplication();
    }

    /** Reads or writes the store; what comes of it is shown unless the person has left by then. */
    protected final <T> void ask(Function<PhoneParts, T> work, Consumer<T> show) {
        phone().onStore(work, result -> {
            if (!isDestroyed() && !shut) {
                show.accept(result);
            }
        });
    }

    /** The person's language, in the words of the contract. */
    protected final Words words() {
        return Words.in(getResources().getConfiguration().getLocales().get(0));
    }

    /** What stands in a field, without blanks around it. */
    protected final String text(int field) {
        return ((TextView) findViewById(field)).getText().toString().trim();
    }

    /** Writes words and shows them; empty words take the place away. */
    protected final void say(int place, CharSequence words) {
        TextView view = findViewById(place);
        view.setText(words);
        view.setVisibility(words.length() == 0 ? View.GONE : View.VISIBLE);
    }

    protected final void on(int button, Runnable deed) {
        findViewById(button).setOnClickListener(view -> deed.run());
    }
}
