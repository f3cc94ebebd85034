package org.zoufang.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Work that a transaction does last, when it is about to commit; one that is to be undone does not. */
public final class BeforeCommit implements Synchronization {

    private final TransactionSynchronizationRegistry transaction;
    private final Runnable work;

    private BeforeCommit(TransactionSynchronizationRegistry transaction, Runnable work) {
        this.transaction = transaction;
        this.work = work;
    }

    /** Has the transaction at hand do this before it commits. */
    public static void run(TransactionSynchronizationRegistry transaction, Runnable work) {
        transaction.registerInterposedSynchronization(new BeforeCommit(transaction, work));
    }

    @Override
    public void beforeCompletion() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            work.run();
        }
    }

    @Override
    public void afterCompletion(int status) {
        // nothing is kept beyond the transaction
    }
}
