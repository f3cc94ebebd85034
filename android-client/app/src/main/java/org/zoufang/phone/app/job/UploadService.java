package org.zoufang.phone.app.job;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.IBinder;
import java.util.function.Consumer;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.sync.PhotoReport;

/**
 * Keeps the app running while photos go up that were set off from a screen, also when its person turns to something else:
 * a foreground service for exactly that time, and for nothing else.
 */
public final class UploadService extends Service {

    private static final String CHANNEL = "upload";
    private static final int NOTICE = 1;

    /** Sends photos; the service is there only if there are some that may go. */
    public static void upload(PhoneApplication phone, Consumer<PhotoReport> then) {
        phone.onStore(PhoneParts::hasUploads, some -> {
            if (some) {
                hold(phone);
            }
            phone.onUpload(PhoneParts::photoRound, report -> {
                SyncJob.heard(phone, report);
                then.accept(report);
            });
        });
    }

    private static void hold(Context context) {
        try {
            context.startForegroundService(new Intent(context, UploadService.class));
        } catch (IllegalStateException inTheBackground) {
            // Android lets no service begin there; the photos go all the same, as long as the app runs.
            android.util.Log.i(CHANNEL, "held=no why=background");
        }
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int id) {
        NotificationManager notices = getSystemService(NotificationManager.class);
        String name = getString(R.string.upload_running);
        notices.createNotificationChannel(new NotificationChannel(CHANNEL, name, NotificationManager.IMPORTANCE_LOW));
        startForeground(
                NOTICE,
                new Notification.Builder(this, CHANNEL)
                        .setSmallIcon(R.drawable.ic_sending)
                        .setContentTitle(name)
                        .build());
        // Behind the round of photos on the same thread. It is never ended from outside: Android ends an app whose
        // service
        // was asked for and is gone before it has shown itself.
        ((PhoneApplication) getApplication()).onUpload(parts -> id, ended -> stopSelf(ended));
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
