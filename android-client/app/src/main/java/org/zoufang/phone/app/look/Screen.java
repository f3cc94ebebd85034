package org.zoufang.phone.app.look;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;

/** What every screen shares: the look the person chose, and the way to the app's parts. */
public class Screen extends Activity {

    @Override
    protected void onCreate(Bundle state) {
        setTheme(Strength.isStrong(this) ? R.style.Zoufang_Strong : R.style.Zoufang);
        super.onCreate(state);
    }

    protected final PhoneApplication phone() {
        return (PhoneApplication) getApplication();
    }

    /** Reads or writes the store; what comes of it is shown unless the person has left by then. */
    protected final <T> void ask(Function<PhoneParts, T> work, Consumer<T> show) {
        phone().onStore(work, result -> {
            if (!isDestroyed()) {
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
