package org.zoufang.phone.app.voice;

import android.media.MediaDataSource;
import android.media.MediaPlayer;
import java.io.File;
import java.io.IOException;
import org.zoufang.phone.photo.PhotoSafe;

/** Lets a voice note of this phone be heard, out of its closed file: no open copy is made. */
public final class VoicePlaying {

    private MediaPlayer player;
    private File playing;

    /** Begins to play, or stops what plays; false if this phone cannot play it. */
    public boolean toggle(PhotoSafe safe, File file) {
        boolean same = file.equals(playing);
        stop();
        if (same) {
            return true;
        }
        player = new MediaPlayer();
        try {
            player.setDataSource(new Closed(safe, file));
            player.setOnPreparedListener(MediaPlayer::start);
            player.setOnCompletionListener(ended -> stop());
            player.prepareAsync();
            playing = file;
            return true;
        } catch (RuntimeException cannot) {
            stop();
            return false;
        }
    }

    public void stop() {
        if (player != null) {
            player.release();
        }
        player = null;
        playing = null;
    }

    /** Read by the player on a thread of its own. */
    private static final class Closed extends MediaDataSource {

        private final PhotoSafe safe;
        private final File file;

        Closed(PhotoSafe safe, File file) {
            this.safe = safe;
            this.file = file;
        }

        @Override
        public int readAt(long position, byte[] into, int offset, int size) throws IOException {
            int part = (int) Math.min(size, getSize() - position);
            if (part <= 0) {
                return -1;
            }
            System.arraycopy(safe.read(file, position, part), 0, into, offset, part);
            return part;
        }

        @Override
        public long getSize() throws IOException {
            return safe.size(file);
        }

        @Override
        public void close() {
            // Each reading opens the file for itself.
        }
    }
}
