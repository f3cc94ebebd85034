package org.zoufang;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.account.device.OfficeKeys;
import org.zoufang.account.oidc.OidcSettings;
import org.zoufang.account.token.KeyRotating;
import org.zoufang.backup.BackupCommands;
import org.zoufang.database.Database;
import org.zoufang.database.StartRefusal;
import org.zoufang.database.StartSettings;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.ZoufangConfig;
import org.zoufang.welcome.ServerCertificate;

/** The process: first the database, then the server on it; at the end the other way round. */
@QuarkusMain
public final class Zoufang {
    private Zoufang() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        Database database;
        try {
            ZoufangConfig config = StartSettings.read();
            OptionalInt done = beside(config, args);
            if (done.isPresent()) {
                return done.getAsInt();
            }
            database = open(config);
        } catch (StartRefusal e) {
            System.err.println("Zoufang does not start. " + e.getMessage());
            return 1;
        }
        CountDownLatch served = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(served, database), "close-database"));
        try {
            if (args.length > 0) {
                // A command of the operator needs the rooms, but no visitors.
                System.setProperty("quarkus.http.port", "0");
                System.setProperty("quarkus.http.ssl-port", "0");
            }
            AtomicInteger code = new AtomicInteger();
            Quarkus.run(
                    ServerRun.class,
                    (exit, failure) -> {
                        code.set(exit);
                        show(failure);
                    },
                    args);
            return code.get();
        } finally {
            served.countDown();
        }
    }

    /** Commands that do not need the rooms, so that they work beside a server that is running; the exit code of one. */
    private static OptionalInt beside(ZoufangConfig config, String... args) {
        if (BackupCommands.knows(args)) {
            return OptionalInt.of(BackupCommands.run(config, Clocks.ofTheMachine(), args));
        }
        String command = args.length == 1 ? args[0] : "";
        if (command.equals(KeyRotating.COMMAND)) {
            System.out.println(KeyRotating.run(config, Clocks.ofTheMachine()));
            return OptionalInt.of(0);
        }
        if (command.equals(OfficeKeys.COMMAND)) {
            System.out.println(OfficeKeys.rotate(config, Clocks.ofTheMachine()));
            return OptionalInt.of(0);
        }
        return OptionalInt.empty();
    }

    /** Opens the database and the certificate, and tells Quarkus of both. */
    private static Database open(ZoufangConfig config) {
        OidcSettings.prepare(config).forEach(System::setProperty);
        Database database = Database.open(config);
        try {
            database.access().asSettings().forEach(System::setProperty);
            ServerCertificate.prepare(config, Clocks.ofTheMachine()).forEach(System::setProperty);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Quarkus leaves telling why it failed to us. */
    private static void show(Throwable failure) {
        Throwable root = failure;
        while (root != null && root.getCause() != null && !(root instanceof StartRefusal)) {
            root = root.getCause();
        }
        if (root instanceof StartRefusal) {
            System.err.println("Zoufang does not start. " + root.getMessage());
        } else if (failure != null) {
            failure.printStackTrace();
        }
    }

    /** On SIGTERM all hooks run at once: the database waits until the server has let go of it. */
    private static void closeAfter(CountDownLatch served, Database database) {
        try {
            served.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
