package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. An ordinary user starts its programs as they are; root goes through a
 * user namespace of its own, and where the kernel forbids that, through the user nobody.
 *
 * @param prefix what stands before each command
 * @param owner the user and group that the cluster must belong to, when that is not ourselves
 */
record OrdinaryUser(List<String> prefix, Optional<Owner> owner) {
    /** A user and a group by number. */
    record Owner(int user, int group) {}

    private static final Path OURSELVES = Path.of("/proc/self/status");
    private static final Owner NOBODY = new Owner(65534, 65534);

    /** The way for a cluster in this folder, which may not exist yet: once made, it keeps its owner. */
    static OrdinaryUser forCluster(Path cluster) {
        if (ourselves() != 0) {
            return new OrdinaryUser(List.of(), Optional.empty());
        }
        Optional<Owner> made = Files.exists(cluster) ? Optional.of(ownerOf(cluster)) : Optional.empty();
        if (made.isPresent() && made.get().user() != 0) {
            return as(made.get());
        }
        return ownNamespace().orElseGet(() -> {
            if (made.isPresent()) {
                throw nothingWorks();
            }
            return as(NOBODY);
        });
    }

    private static Optional<OrdinaryUser> ownNamespace() {
        return program("unshare")
                .map(unshare -> List.of(unshare, "--user", "--"))
                .filter(OrdinaryUser::works)
                .map(prefix -> new OrdinaryUser(prefix, Optional.empty()));
    }

    private static OrdinaryUser as(Owner owner) {
        return program("setpriv")
                .map(setpriv ->
                        List.of(setpriv, "--reuid=" + owner.user(), "--regid=" + owner.group(), "--clear-groups", "--"))
                .filter(OrdinaryUser::works)
                .map(prefix -> new OrdinaryUser(prefix, Optional.of(owner)))
                .orElseThrow(OrdinaryUser::nothingWorks);
    }

    private static StartRefusal nothingWorks() {
        return new StartRefusal("PostgreSQL does not run as root, and neither unshare nor setpriv gives another user"
                + " here. Start Zoufang as an ordinary user to whom the data folder belongs.");
    }

    private static Optional<String> program(String name) {
        return Stream.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")
                .map(folder -> folder + name)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program("true").orElse("true"));
        return Program.run(command).code() == 0;
    }

    /** The number of the user that this process runs as; the owner of the link /proc/self is root whoever asks. */
    static int ourselves() {
        try (Stream<String> lines = Files.lines(OURSELVES)) {
            // Uid: real, effective, saved, file system
            String line =
                    lines.filter(each -> each.startsWith("Uid:")).findFirst().orElseThrow();
            return Integer.parseInt(line.trim().split("\\s+")[2]);
        } catch (IOException e) {
            throw new StartRefusal("The user of this process cannot be read: " + e.getMessage(), e);
        }
    }

    private static Owner ownerOf(Path path) {
        try {
            return new Owner((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS), (Integer)
                    Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new StartRefusal("The owner of " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Hands a file or folder over to the user that PostgreSQL runs as. */
    void give(Path path) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.get().user());
            Files.setAttribute(path, "unix:gid", owner.get().group());
        }
    }
}
