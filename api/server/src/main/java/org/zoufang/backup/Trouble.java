package org.zoufang.backup;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A failure of the machine in words for the operator. */
final class Trouble {

    private static final String[] FULL = {"No space left on device", "Disk quota exceeded", "File too large"};

    private Trouble() {}

    static String words(Exception e) {
        String said = String.valueOf(e.getMessage());
        for (String full : FULL) {
            if (said.contains(full)) {
                return "the disk is full (" + said + "). Make room, or choose a folder on a larger disk.";
            }
        }
        if (e instanceof AccessDeniedException) {
            return "this user may not read or write " + said + ". Run the command as the user that the server runs as.";
        }
        if (e instanceof NoSuchFileException) {
            return "a file is not there: " + said;
        }
        return said;
    }
}
