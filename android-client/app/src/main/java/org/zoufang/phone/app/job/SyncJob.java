package org.zoufang.phone.app.job;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.content.ComponentName;
import android.content.Context;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.RoundReport;

/** Wakes a round of the core when there is a network, also after a restart of the phone. What is sent and when again the core decides. */
public final class SyncJob extends JobService {

    static final int SOON = 1;
    static final int ALWAYS = 2;
    static final int ON_WIFI = 3;
    /** Looks once a day whether this phone has been away for too long: of all, without a network. */
    static final int WATCH = 4;

    /** Several taps make one round. */
    private static final long SETTLE_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private static final long BACK_OFF_MILLIS = TimeUnit.SECONDS.toMillis(30);
    private static final long PERIOD_MILLIS = TimeUnit.MINUTES.toMillis(15);

    private static final long DAY_MILLIS = TimeUnit.DAYS.toMillis(1);

    /** Something changed, or the app was opened: a round as soon as there is a network, and one every quarter of an hour. */
    public static void soon(Context context) {
        JobScheduler scheduler = context.getSystemService(JobScheduler.class);
        scheduler.schedule(job(context, SOON)
                .setMinimumLatency(SETTLE_MILLIS)
                .setBackoffCriteria(BACK_OFF_MILLIS, JobInfo.BACKOFF_POLICY_EXPONENTIAL)
                .build());
        if (scheduler.getPendingJob(ALWAYS) == null) {
            scheduler.schedule(job(context, ALWAYS).setPeriodic(PERIOD_MILLIS).build());
        }
        if (scheduler.getPendingJob(WATCH) == null) {
            scheduler.schedule(job(context, WATCH)
                    .setRequiredNetworkType(JobInfo.NETWORK_TYPE_NONE)
                    .setPeriodic(DAY_MILLIS)
                    .build());
        }
    }

    /** Photos that wait for Wi-Fi go as soon as there is some, without anybody opening the app. */
    public static void heard(Context context, PhotoReport report) {
        if (report.end() == RoundReport.End.WAITS_FOR_WIFI) {
            context.getSystemService(JobScheduler.class)
                    .schedule(job(context, ON_WIFI)
                            .setRequiredNetworkType(JobInfo.NETWORK_TYPE_UNMETERED)
                            .build());
        }
    }

    private static JobInfo.Builder job(Context context, int id) {
        return new JobInfo.Builder(id, new ComponentName(context, SyncJob.class))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .setPersisted(true);
    }

    @Override
    public boolean onStartJob(JobParameters parameters) {
        PhoneApplication phone = (PhoneApplication) getApplication();
        if (parameters != null && parameters.getJobId() == WATCH) {
            phone.onStore(PhoneParts::isClosed, closed -> jobFinished(parameters, false));
            return true;
        }
        Ending ending = new Ending(again -> jobFinished(parameters, again));
        phone.onNetwork(PhoneParts::roundIfDue, report -> ending.one(report.nextAttempt() != null));
        phone.onUpload(PhoneParts::photoRound, report -> {
            heard(this, report);
            ending.one(report.waiting() > 0 && report.end() != RoundReport.End.WAITS_FOR_WIFI);
        });
        return true;
    }

    /** Data and photos end each in their own time; the job ends with the later one. */
    private static final class Ending {

        private final Consumer<Boolean> end;
        private int open = 2;
        private boolean again;

        Ending(Consumer<Boolean> end) {
            this.end = end;
        }

        void one(boolean more) {
            again |= more;
            open--;
            if (open == 0) {
                end.accept(again);
            }
        }
    }

    // The round goes on to the end of its request; what was not sent is still in the outbox.
    @Override
    public boolean onStopJob(JobParameters parameters) {
        return true;
    }
}
