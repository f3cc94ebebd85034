package org.zoufang.phone.app.signin;

import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.os.Build;
import android.os.Bundle;
import android.widget.EditText;
import java.io.File;
import java.util.Optional;
import org.zoufang.phone.account.SignInAnswer;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.camera.Camera;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.camera.QrReading;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.net.ServerAddress;
import org.zoufang.phone.app.today.TodayActivity;

/** The first screen: which server, and who. Needed once; afterwards the app opens on today's work. */
public final class SignInActivity extends Screen {

    private static final String CODE = "code.jpg";
    private static final String FINGERPRINT = "fingerprint";
    private static final int SCANNED = 1;
    private static final int FINGERPRINT_SHOWN = 16;

    /** Of the authority that the scanned code named; empty if the address was typed. */
    private String fingerprint = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.sign_in);
        on(R.id.scan, this::scan);
        on(R.id.sign_in, this::signIn);
        if (state != null) {
            fingerprint = state.getString(FINGERPRINT, "");
        }
        ask(parts -> Optional.ofNullable(parts.account().server()), server -> server.ifPresent(this::offer));
    }

    private void offer(String server) {
        EditText field = findViewById(R.id.address);
        if (field.length() == 0) {
            field.setText(server);
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(FINGERPRINT, fingerprint);
    }

    private void scan() {
        CaptureFiles.file(this, CODE).delete();
        try {
            startActivityForResult(Camera.capture(CaptureFiles.address(CODE)), SCANNED);
        } catch (ActivityNotFoundException none) {
            say(R.id.trouble, getText(R.string.sign_in_no_camera));
        }
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        File photo = CaptureFiles.file(this, CODE);
        if (request == SCANNED && photo.length() > 0) {
            phone().onFiles(parts -> QrReading.read(photo), this::scanned);
        }
    }

    private void scanned(Optional<String> text) {
        CaptureFiles.file(this, CODE).delete();
        Optional<ServerAddress> address = text.flatMap(ServerAddress::scanned);
        if (!address.isPresent()) {
            say(R.id.trouble, getText(text.isPresent() ? R.string.sign_in_scan_other : R.string.sign_in_scan_none));
            return;
        }
        say(R.id.trouble, "");
        fingerprint = address.get().fingerprint();
        ((EditText) findViewById(R.id.address)).setText(address.get().base());
        String shown = fingerprint.isEmpty() ? "" : fingerprint.substring(0, FINGERPRINT_SHOWN) + "…";
        say(R.id.trust, shown.isEmpty() ? "" : getString(R.string.sign_in_trust, shown));
    }

    private void signIn() {
        ServerAddress.Reading reading = ServerAddress.read(text(R.id.address));
        if (reading.refusal().isPresent()) {
            boolean clear = reading.refusal().get() == ServerAddress.Refusal.CLEAR_TEXT;
            say(R.id.trouble, getText(clear ? R.string.sign_in_clear_text : R.string.sign_in_address_bad));
        } else if (text(R.id.user).isEmpty() || text(R.id.password).isEmpty()) {
            say(R.id.trouble, getText(R.string.sign_in_user_missing));
        } else {
            say(R.id.trouble, getText(R.string.sign_in_going));
            findViewById(R.id.sign_in).setEnabled(false);
            ServerAddress address = reading.address().get().trusting(fingerprint);
            String name = text(R.id.user);
            String password = ((EditText) findViewById(R.id.password)).getText().toString();
            phone().onNetwork(parts -> parts.signIn(address, name, password, deviceName()), this::answered);
        }
    }

    private static String deviceName() {
        return Build.MANUFACTURER + " " + Build.MODEL;
    }

    private void answered(Optional<SignInAnswer> answer) {
        findViewById(R.id.sign_in).setEnabled(true);
        if (!answer.isPresent()) {
            say(R.id.trouble, getText(R.string.sign_in_unreachable));
        } else if (answer.get().isDone()) {
            startActivity(new Intent(this, TodayActivity.class));
            finish();
        } else {
            String why = answer.get().message();
            say(R.id.trouble, why == null ? getText(R.string.sign_in_unreachable) : why);
        }
    }
}
