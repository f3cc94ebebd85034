package org.zoufang.phone.app.signin;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.zoufang.contract.Registration;
import org.zoufang.phone.account.RegisterAnswer;
import org.zoufang.phone.app.DeviceName;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.camera.Camera;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.camera.QrReading;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.net.ServerAddress;

/** Registers this phone by the office's QR code: photographed, picked, pasted, or opened by any other scanner. Nothing happens before the person says so. */
public final class RegisterActivity extends Screen {

    /** The text of a code that says where the server is and registers nothing. */
    static final String TEXT = "text";

    private static final String CODE = "code.jpg";
    private static final int TAKEN = 1;
    private static final int PICKED = 2;
    private static final int BUFFER = 16 * 1024;

    private String scanned;

    private record Seen(String server, String trusted) {}

    @Override
    protected boolean isOpenAlways() {
        return true;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.register);
        on(R.id.scan, this::scan);
        on(R.id.pick, this::pick);
        on(R.id.paste, this::paste);
        on(R.id.register, this::register);
        Uri opened = getIntent().getData();
        scanned = state != null ? state.getString(TEXT) : opened == null ? null : opened.toString();
        if (scanned == null) {
            show(null);
        } else {
            read(scanned);
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(TEXT, scanned);
    }

    private void scan() {
        CaptureFiles.file(this, CODE).delete();
        ask(Camera.capture(CaptureFiles.address(CODE)), TAKEN, R.string.sign_in_no_camera);
    }

    private void pick() {
        ask(Camera.pick(), PICKED, R.string.visit_no_picker);
    }

    private void ask(Intent app, int request, int none) {
        try {
            startActivityForResult(app, request);
        } catch (ActivityNotFoundException notThere) {
            say(R.id.trouble, getText(none));
        }
    }

    private void paste() {
        ClipData clip = getSystemService(ClipboardManager.class).getPrimaryClip();
        CharSequence text = clip == null || clip.getItemCount() == 0
                ? ""
                : clip.getItemAt(0).coerceToText(this);
        read(text == null ? "" : text.toString().trim());
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        File photo = CaptureFiles.file(this, CODE);
        if (request == PICKED && answer != null) {
            Uri picked = answer.getData() == null && answer.getClipData() != null
                    ? answer.getClipData().getItemAt(0).getUri()
                    : answer.getData();
            phone().onFiles(
                            parts -> copied(picked, photo) ? QrReading.read(photo) : Optional.<String>empty(),
                            this::found);
        } else if (request == TAKEN && photo.length() > 0) {
            phone().onFiles(parts -> QrReading.read(photo), this::found);
        }
    }

    private boolean copied(Uri picked, File photo) {
        try (InputStream in = getContentResolver().openInputStream(picked);
                OutputStream out = new FileOutputStream(photo)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return true;
        } catch (IOException | SecurityException unreadable) {
            return false;
        }
    }

    private void found(Optional<String> text) {
        CaptureFiles.file(this, CODE).delete();
        if (text.isPresent()) {
            read(text.get());
        } else {
            say(R.id.trouble, getText(R.string.sign_in_scan_none));
        }
    }

    private void read(String text) {
        Optional<Registration> code = Registration.parse(text);
        if (code.isPresent()) {
            scanned = text;
            say(R.id.trouble, "");
            show(code.get());
        } else if (ServerAddress.scanned(text).isPresent() && getCallingActivity() != null) {
            setResult(RESULT_OK, new Intent().putExtra(TEXT, text));
            finish();
        } else {
            show(null);
            say(R.id.trouble, getText(Registration.isOne(text) ? R.string.register_bad : R.string.sign_in_scan_other));
        }
    }

    /** Shows what a code says, so that a person can compare it; null shows the ways to one. */
    private void show(Registration code) {
        findViewById(R.id.code).setVisibility(code == null ? View.GONE : View.VISIBLE);
        findViewById(R.id.register).setVisibility(code == null ? View.GONE : View.VISIBLE);
        if (code != null) {
            say(R.id.server, code.address());
            say(R.id.trust, Fingerprint.shown(this, code.fingerprint()));
            say(R.id.mode, words().of(code.mode()));
            ask(
                    parts -> new Seen(parts.account().server(), parts.entry().trusted(code.address())),
                    seen -> warn(code, seen));
        }
    }

    // A code for a server that is known already, with another certificate, may be a trap: the person is told to
    // compare.
    private void warn(Registration code, Seen seen) {
        boolean other =
                code.address().equals(seen.server()) && !code.fingerprint().equals(seen.trusted());
        say(R.id.warning, other ? getText(R.string.register_other_certificate) : "");
    }

    private void register() {
        Registration code = Registration.parse(scanned).get();
        say(R.id.trouble, getText(R.string.register_going));
        findViewById(R.id.register).setEnabled(false);
        phone().onNetwork(parts -> parts.entry().register(code, DeviceName.get()), this::answered);
    }

    private void answered(Optional<RegisterAnswer> answer) {
        findViewById(R.id.register).setEnabled(true);
        if (!answer.isPresent()) {
            say(R.id.trouble, getText(R.string.register_unreachable));
        } else if (!answer.get().isDone()) {
            say(
                    R.id.trouble,
                    SignInTrouble.words(this, answer.get().code(), answer.get().message()));
        } else {
            done(answer.get());
        }
    }

    private void done(RegisterAnswer answer) {
        say(R.id.trouble, "");
        findViewById(R.id.ways).setVisibility(View.GONE);
        findViewById(R.id.code).setVisibility(View.GONE);
        say(
                R.id.done,
                answer.owner() == null
                        ? getText(R.string.register_done)
                        : getString(R.string.register_done_for, answer.owner()));
        android.widget.Button go = findViewById(R.id.register);
        go.setText(R.string.register_go_on);
        go.setOnClickListener(view -> ask(
                parts ->
                        parts.account().signInNeeded() || !parts.account().who().isPresent(),
                this::goOn));
    }

    private void goOn(boolean signIn) {
        if (signIn) {
            startActivity(new Intent(this, SignInActivity.class).addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP));
        }
        finish();
    }
}
