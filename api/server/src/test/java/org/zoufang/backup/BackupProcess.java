package org.zoufang.backup;

import java.time.Clock;
import org.zoufang.database.StartSettings;

/** A process that carries out one command of backups on the data folder that {@code zoufang.data} names. */
public final class BackupProcess {
    private BackupProcess() {}

    public static void main(String[] args) {
        System.exit(BackupCommands.run(StartSettings.read(), Clock.systemUTC(), args));
    }
}
