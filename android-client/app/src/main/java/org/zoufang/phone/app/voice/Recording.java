package org.zoufang.phone.app.voice;

import android.media.MediaRecorder;
import java.io.File;
import java.io.IOException;

/**
 * One recording of what is said, in frames of AAC that are each whole by themselves: what was recorded before the battery
 * died can be heard.
 */
final class Recording {

    private static final int SAMPLES = 16_000;
    private static final int BITS = 32_000;

    private final MediaRecorder recorder;
    private final File file;

    private Recording(MediaRecorder recorder, File file) {
        this.recorder = recorder;
        this.file = file;
    }

    /** @throws IOException if the microphone is not to be had, because a call goes on for example */
    @SuppressWarnings("deprecation")
    static Recording into(File file) throws IOException {
        // The constructor with a context came later than the oldest Android this app runs on.
        MediaRecorder recorder = new MediaRecorder();
        try {
            recorder.setAudioSource(MediaRecorder.AudioSource.MIC);
            recorder.setOutputFormat(MediaRecorder.OutputFormat.AAC_ADTS);
            recorder.setAudioEncoder(MediaRecorder.AudioEncoder.AAC);
            recorder.setAudioSamplingRate(SAMPLES);
            recorder.setAudioEncodingBitRate(BITS);
            recorder.setOutputFile(file);
            recorder.prepare();
            recorder.start();
            return new Recording(recorder, file);
        } catch (RuntimeException taken) {
            recorder.release();
            throw new IOException("the microphone is not to be had", taken);
        }
    }

    /** Ends it; what was said lies in the file. */
    File stop() {
        try {
            recorder.stop();
        } catch (RuntimeException nothingWasRecorded) {
            file.delete();
        } finally {
            recorder.release();
        }
        return file;
    }
}
