package org.zoufang.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A process that opens the database in the folder it is told, says so in one line, and stays until it is killed. */
public final class DatabaseProcess {
    private DatabaseProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Database database = Database.open(
                DatabaseFixture.settings(Map.of("zoufang.data", Path.of(args[0]).toString())));
        System.out.println(database.access().url());
        new CountDownLatch(1).await();
    }
}
