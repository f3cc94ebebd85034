package org.zoufang.phone.app.signin;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import org.zoufang.phone.app.R;

/** The first screen: which server, and who. Needed once; afterwards the app opens on today's work. */
public final class SignInActivity extends Activity {

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.sign_in);
        findViewById(R.id.sign_in).setOnClickListener(button -> signIn());
    }

    private void signIn() {
        ServerAddress.Reading reading = ServerAddress.read(text(R.id.address));
        if (reading.refusal().isPresent()) {
            show(
                    reading.refusal().get() == ServerAddress.Refusal.CLEAR_TEXT
                            ? R.string.sign_in_clear_text
                            : R.string.sign_in_address_bad);
        } else if (text(R.id.user).isEmpty() || text(R.id.password).isEmpty()) {
            show(R.string.sign_in_user_missing);
        }
    }

    private void show(int words) {
        TextView trouble = findViewById(R.id.trouble);
        trouble.setText(words);
        trouble.setVisibility(View.VISIBLE);
    }

    private String text(int field) {
        return ((TextView) findViewById(field)).getText().toString().trim();
    }
}
