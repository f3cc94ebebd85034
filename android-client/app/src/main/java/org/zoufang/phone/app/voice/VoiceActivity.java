package org.zoufang.phone.app.voice;

import android.Manifest;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.os.SystemClock;
import android.view.View;
import android.view.WindowManager;
import android.widget.Button;
import android.widget.Chronometer;
import java.io.File;
import java.io.IOException;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.look.Screen;

/**
 * Records a voice note for a note block. The microphone is asked for at the tap that needs it. What was recorded lies with
 * what cameras wrote, and the visit takes it in when it is shown again, also after the app was ended.
 */
public final class VoiceActivity extends Screen {

    private static final String VISIT = "visit";
    private static final String NOTE = "note";
    private static final int MICROPHONE = 1;

    private Recording recording;

    public static Intent of(Context context, UUID visit, UUID note) {
        return new Intent(context, VoiceActivity.class)
                .putExtra(VISIT, visit.toString())
                .putExtra(NOTE, note.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.voice);
        say(R.id.state, getString(R.string.voice_ready));
        on(R.id.record, this::toggle);
    }

    private void toggle() {
        if (recording != null) {
            finish();
        } else if (checkSelfPermission(Manifest.permission.RECORD_AUDIO) == PackageManager.PERMISSION_GRANTED) {
            begin();
        } else {
            requestPermissions(new String[] {Manifest.permission.RECORD_AUDIO}, MICROPHONE);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] asked, int[] answers) {
        if (answers.length > 0 && answers[0] == PackageManager.PERMISSION_GRANTED) {
            begin();
        } else {
            say(R.id.trouble, getString(R.string.voice_not_allowed));
        }
    }

    private void begin() {
        String name = CaptureFiles.voice(
                UUID.fromString(getIntent().getStringExtra(VISIT)),
                UUID.fromString(getIntent().getStringExtra(NOTE)));
        File file = CaptureFiles.file(this, name);
        try {
            recording = Recording.into(file);
        } catch (IOException taken) {
            file.delete();
            say(R.id.trouble, getString(R.string.voice_no_microphone));
            return;
        }
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        say(R.id.trouble, "");
        say(R.id.state, getString(R.string.voice_running));
        ((Button) findViewById(R.id.record)).setText(R.string.voice_end);
        Chronometer time = findViewById(R.id.time);
        time.setVisibility(View.VISIBLE);
        time.setBase(SystemClock.elapsedRealtime());
        time.start();
    }

    // Before the visit is shown again: it takes in what is there then. Whoever goes elsewhere has recorded until now.
    @Override
    protected void onPause() {
        if (recording != null) {
            recording.stop();
            recording = null;
            finish();
        }
        super.onPause();
    }
}
