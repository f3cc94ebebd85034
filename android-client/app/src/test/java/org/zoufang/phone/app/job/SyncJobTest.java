package org.zoufang.phone.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.TestPhone;

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
        assertThat(scheduler.getAllPendingJobs()).hasSize(2).allSatisfy(job -> {
            assertThat(job.getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_ANY);
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
        assertThat(scheduler.getAllPendingJobs()).hasSize(2);
        assertThat(scheduler.getPendingJob(SyncJob.SOON).getMinLatencyMillis()).isEqualTo(5_000);
    }
}
