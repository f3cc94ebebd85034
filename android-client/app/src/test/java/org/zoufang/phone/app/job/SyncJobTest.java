package org.zoufang.phone.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.RoundReport;

@RunWith(RobolectricTestRunner.class)
public class SyncJobTest {

    private final JobScheduler scheduler = TestPhone.now().getSystemService(JobScheduler.class);

    @Test
    public void aRoundWaitsForANetworkAndOutlivesARestartOfThePhone() {
        // Given
        TestPhone phone = TestPhone.now();
        // When
        SyncJob.soon(phone);
        // Then
        assertThat(scheduler.getAllPendingJobs()).hasSize(3).allSatisfy(job -> {
            assertThat(job.getNetworkType())
                    .isEqualTo(job.getId() == SyncJob.WATCH ? JobInfo.NETWORK_TYPE_NONE : JobInfo.NETWORK_TYPE_ANY);
            assertThat(job.isPersisted()).isTrue();
        });
    }

    @Test
    public void manyTapsMakeOneRound() {
        // Given
        TestPhone phone = TestPhone.now();
        SyncJob.soon(phone);
        // When
        SyncJob.soon(phone);
        // Then
        assertThat(scheduler.getAllPendingJobs()).hasSize(3);
        assertThat(scheduler.getPendingJob(SyncJob.SOON).getMinLatencyMillis()).isEqualTo(5_000);
    }

    @Test
    public void photosThatWaitForWifiWakeTheAppWhenThereIsSome() {
        // Given
        PhotoReport waiting = new PhotoReport(RoundReport.End.WAITS_FOR_WIFI, 0, 0, 3);
        // When
        SyncJob.heard(TestPhone.now(), waiting);
        // Then
        assertThat(scheduler.getPendingJob(SyncJob.ON_WIFI).getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_UNMETERED);
        SyncJob.heard(TestPhone.now(), new PhotoReport(RoundReport.End.DONE, 3, 0, 0));
        assertThat(scheduler.getAllPendingJobs()).hasSize(1);
    }
}
