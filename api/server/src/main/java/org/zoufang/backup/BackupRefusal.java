package org.zoufang.backup;

/** Why a backup was not made, not checked or not restored, in a sentence that says what to do. */
final class BackupRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefusal(String sentence) {
        super(sentence);
    }

    BackupRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
