package org.zoufang.phone.app.signin;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.EditText;
import java.util.Optional;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.account.SignInAnswer;
import org.zoufang.phone.app.DeviceName;
import org.zoufang.phone.app.EntryParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.managed.ManagedOffice;
import org.zoufang.phone.app.net.ServerAddress;
import org.zoufang.phone.app.today.TodayActivity;

/** Which server, and who: by an account there, or in the browser at the city's provider. Afterwards the app opens on today's work. */
public final class SignInActivity extends Screen {

    static final String REDIRECT = "redirect";
    private static final String FINGERPRINT = "fingerprint";
    private static final int SCANNED = 1;

    /** Of the authority that the scanned code named; empty if the address was typed. */
    private String fingerprint = "";

    private SignInMode mode;
    private String offered = "";

    /** The way back from the browser. */
    static Intent back(Context context, String redirect) {
        return new Intent(context, SignInActivity.class)
                .putExtra(REDIRECT, redirect)
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK
                        | Intent.FLAG_ACTIVITY_CLEAR_TOP
                        | Intent.FLAG_ACTIVITY_SINGLE_TOP);
    }

    private record Opening(String server, String fingerprint, SignInMode mode) {}

    @Override
    protected boolean isOpenAlways() {
        return true;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.sign_in);
        on(R.id.scan, () -> startActivityForResult(new Intent(this, RegisterActivity.class), SCANNED));
        on(R.id.sign_in, this::signIn);
        if (state != null) {
            fingerprint = state.getString(FINGERPRINT, "");
        }
        // One line to type, and as many as large letters need to be read.
        EditText address = findViewById(R.id.address);
        address.setHorizontallyScrolling(false);
        address.setMaxLines(Integer.MAX_VALUE);
        Typing.in(address, typed -> {
            if (!typed.trim().equals(offered)) {
                show(null);
            }
        });
        comeBack(getIntent());
    }

    // The phone may have been registered, or managed, while this screen stood behind another.
    @Override
    protected void onStart() {
        super.onStart();
        boolean managed = ManagedOffice.of(this).isPresent();
        findViewById(R.id.manual).setVisibility(managed ? View.GONE : View.VISIBLE);
        findViewById(R.id.managed).setVisibility(managed ? View.VISIBLE : View.GONE);
        ask(
                parts -> {
                    String server = parts.account().server();
                    String trusted = server == null ? "" : parts.entry().trusted(server);
                    return new Opening(
                            server, trusted, parts.account().signInMode().orElse(null));
                },
                this::offer);
    }

    private void offer(Opening opening) {
        Optional<ManagedOffice> managed = ManagedOffice.of(this);
        EditText field = findViewById(R.id.address);
        if (managed.isPresent()) {
            ServerAddress address = managed.get().address();
            take(
                    address.base(),
                    address.fingerprint(),
                    managed.get().mode() == null
                            ? opening.mode()
                            : managed.get().mode());
        } else if (opening.server() != null
                && (field.length() == 0 || text(R.id.address).equals(opening.server()))) {
            take(opening.server(), opening.fingerprint(), opening.mode());
        }
    }

    private void take(String address, String trusted, SignInMode way) {
        offered = address;
        fingerprint = trusted;
        EditText field = findViewById(R.id.address);
        if (!address.contentEquals(field.getText())) {
            field.setText(address);
        }
        show(way);
    }

    /** Shows what this way of signing in asks for; null where that is not known yet. */
    private void show(SignInMode way) {
        mode = way;
        boolean outside = way == SignInMode.OIDC;
        findViewById(R.id.local).setVisibility(outside ? View.GONE : View.VISIBLE);
        findViewById(R.id.outside).setVisibility(outside ? View.VISIBLE : View.GONE);
        ((Button) findViewById(R.id.sign_in)).setText(outside ? R.string.sign_in_outside : R.string.sign_in_go);
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        comeBack(intent);
    }

    private void comeBack(Intent intent) {
        String redirect = intent.getStringExtra(REDIRECT);
        if (redirect != null) {
            // Turned, the screen must not ask with the same code again.
            intent.removeExtra(REDIRECT);
            setIntent(intent);
            wait(R.string.sign_in_going);
            phone().onNetwork(parts -> parts.entry().comeBack(redirect), this::answered);
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(FINGERPRINT, fingerprint);
    }

    // The code of an office that asks for no registration says where the server is, and nothing else.
    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        if (request == SCANNED && result == RESULT_OK && answer != null) {
            ServerAddress.scanned(String.valueOf(answer.getStringExtra(RegisterActivity.TEXT)))
                    .ifPresent(address -> {
                        take(address.base(), address.fingerprint(), null);
                        say(R.id.trust, Fingerprint.shown(this, address.fingerprint()));
                    });
        }
    }

    private void signIn() {
        ServerAddress.Reading reading = ServerAddress.read(text(R.id.address));
        if (reading.refusal().isPresent()) {
            boolean clear = reading.refusal().get() == ServerAddress.Refusal.CLEAR_TEXT;
            say(R.id.trouble, getText(clear ? R.string.sign_in_clear_text : R.string.sign_in_address_bad));
            return;
        }
        ServerAddress address = reading.address().get().trusting(fingerprint);
        boolean unsaid = text(R.id.user).isEmpty() && text(R.id.password).isEmpty();
        if (mode == SignInMode.OIDC || mode == null && unsaid) {
            wait(R.string.sign_in_going);
            phone().onNetwork(parts -> parts.entry().leave(address), this::leave);
        } else if (text(R.id.user).isEmpty() || text(R.id.password).isEmpty()) {
            say(R.id.trouble, getText(R.string.sign_in_user_missing));
        } else {
            wait(R.string.sign_in_going);
            String name = text(R.id.user);
            String password = ((EditText) findViewById(R.id.password)).getText().toString();
            phone().onNetwork(parts -> parts.entry().signIn(address, name, password, DeviceName.get()), this::answered);
        }
    }

    private void wait(int words) {
        say(R.id.trouble, getText(words));
        findViewById(R.id.sign_in).setEnabled(false);
    }

    private void leave(EntryParts.Leaving leaving) {
        findViewById(R.id.sign_in).setEnabled(true);
        offered = text(R.id.address);
        if (leaving.mode() == null) {
            say(R.id.trouble, getText(R.string.sign_in_unreachable));
            return;
        }
        show(leaving.mode());
        if (leaving.code() != null) {
            say(R.id.trouble, SignInTrouble.words(this, leaving.code(), null));
        } else if (leaving.url() == null) {
            say(R.id.trouble, getText(R.string.sign_in_user_missing));
        } else {
            say(R.id.trouble, getText(R.string.sign_in_browser));
            open(leaving.url());
        }
    }

    private void open(String url) {
        try {
            startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(url)).addCategory(Intent.CATEGORY_BROWSABLE));
        } catch (ActivityNotFoundException none) {
            say(R.id.trouble, getText(R.string.sign_in_no_browser));
        }
    }

    private void answered(Optional<SignInAnswer> answer) {
        findViewById(R.id.sign_in).setEnabled(true);
        if (!answer.isPresent()) {
            say(R.id.trouble, getText(R.string.sign_in_unreachable));
        } else if (answer.get().isDone()) {
            startActivity(new Intent(this, TodayActivity.class));
            finish();
        } else {
            say(
                    R.id.trouble,
                    SignInTrouble.words(this, answer.get().code(), answer.get().message()));
        }
    }
}
