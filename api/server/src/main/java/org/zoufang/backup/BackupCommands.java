package org.zoufang.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zoufang.database.ReachedDatabase;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

/** What an operator does at the machine itself against the day on which it is gone. None of it needs the server's rooms. */
public final class BackupCommands {

    private static final String BACKUP = "backup";
    private static final String TABLES = "tables";
    private static final String RESTORE = "restore";
    private static final String VERIFY = "verify-backup";
    private static final String RENEW = "renew-epoch";
    private static final List<String> WORDS = List.of(BACKUP, RESTORE, VERIFY, RENEW);

    /** How they are written. */
    public static final String USAGE = "  " + BACKUP + " <folder> [" + TABLES + "]\n  " + VERIFY
            + " <folder of one backup>\n  " + RESTORE + " <folder of one backup>\n  " + RENEW;

    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int PHOTOS_MISSING = 3;
    private static final long MEGABYTE = 1_000_000;

    private final ZoufangConfig config;
    private final Clock clock;

    private BackupCommands(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether the command is one of these. */
    public static boolean knows(String... arguments) {
        return arguments.length > 0 && WORDS.contains(arguments[0]);
    }

    /** Carries a command out, says on the console what came of it, and returns the process's exit code. */
    public static int run(ZoufangConfig config, Clock clock, String... arguments) {
        try {
            return new BackupCommands(config, clock).carryOut(List.of(arguments));
        } catch (BackupRefusal | StartRefusal e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    private int carryOut(List<String> words) {
        String command = words.get(0);
        if (command.equals(BACKUP)
                && (words.size() == 2 || words.size() == 3 && words.get(2).equals(TABLES))) {
            return backup(Path.of(words.get(1)), words.size() == 3);
        }
        if (command.equals(VERIFY) && words.size() == 2) {
            return verify(StoredBackup.read(Path.of(words.get(1))));
        }
        if (command.equals(RESTORE) && words.size() == 2) {
            return restore(StoredBackup.read(Path.of(words.get(1))));
        }
        if (command.equals(RENEW) && words.size() == 1) {
            return renew();
        }
        System.err.println("Not understood. The commands are:\n" + USAGE);
        return NOT_UNDERSTOOD;
    }

    private int backup(Path parent, boolean tables) {
        BackupTaking.Made made = new BackupTaking(config, clock).take(parent, tables);
        Manifest manifest = made.manifest();
        System.out.println("Backup made: " + made.folder() + "\n  as of " + manifest.endedAt() + ", " + manifest.files()
                + " files, " + manifest.bytes() / MEGABYTE + " MB, "
                + manifest.photos().referenced() + " photos ("
                + made.linked() + " linked to the backup before)");
        made.removed().forEach(old -> System.out.println("  taken away, as zoufang.backup.keep says: " + old));
        if (manifest.photos().bucket() != null) {
            System.out.println("  The photos are in the bucket "
                    + manifest.photos().bucket() + " and NOT in this backup: see to it that the bucket is copied too.");
        }
        List<String> missing = manifest.photos().missing();
        if (!missing.isEmpty()) {
            System.err.println("The database is backed up, but the photo store does not hold " + missing.size()
                    + " of its photos whole. They are named in " + made.folder().resolve(StoredBackup.MANIFEST)
                    + "; look for them in an older backup.");
            return PHOTOS_MISSING;
        }
        return 0;
    }

    private static int verify(StoredBackup backup) {
        backup.refuseFlawed();
        Manifest manifest = backup.manifest();
        System.out.println("Whole: " + backup.root() + "\n  as of " + manifest.endedAt() + ", " + manifest.files()
                + " files, " + manifest.bytes() / MEGABYTE + " MB, "
                + (manifest.photos().bucket() == null
                        ? manifest.photos().referenced() + " photos, "
                                + manifest.photos().missing().size() + " of them missing when it was made"
                        : "its photos in the bucket " + manifest.photos().bucket() + ", which was not looked into"));
        return 0;
    }

    private int restore(StoredBackup backup) {
        Restoring.restore(config, backup);
        System.out.println("Restored into " + config.data() + ": everything as of "
                + backup.manifest().endedAt()
                + ".\nStart the server now. Everybody signs in again; phones then give back by themselves what they had"
                + " handed in since.\nWhat was revoked, closed, reset or taken away since then is good again: revoke it"
                + " again before people come (docs/operate/backup.md, after a restore).");
        return 0;
    }

    private int renew() {
        try (ReachedDatabase database = ReachedDatabase.open(config);
                Connection owner = database.asOwner()) {
            owner.setAutoCommit(false);
            EpochRenewing.renew(owner, "epochRenew", Map.of());
            owner.commit();
        } catch (SQLException e) {
            throw new BackupRefusal("The epoch was not renewed: " + e.getMessage(), e);
        }
        System.out.println(
                "The database has begun a new life. At their next contact phones read everything anew and give"
                        + " back what they had handed in.");
        return 0;
    }
}
