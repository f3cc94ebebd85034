package org.zoufang.phone.photo;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * One segment of a file: AES-GCM (NIST SP 800-38D) with a fresh nonce before it. Its associated data are the file's id,
 * its number and whether it is the last, so that segments cannot be exchanged, left out or cut off unnoticed.
 */
final class PhotoSegment {

    /** Bytes of the original in a segment; only the last has fewer. */
    static final int ROOM = 64 * 1024;

    static final int FILE_ID = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    /** Bytes that a segment takes beyond those of the original. */
    static final int EXTRA = NONCE + TAG;

    private final SecretKey key;

    PhotoSegment(SecretKey key) {
        this.key = key;
    }

    byte[] close(byte[] fileId, int number, boolean last, byte[] open, int length, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, 0, fileId, number, last).doFinal(open, 0, length);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this phone's key does not close", e);
        }
    }

    /** @throws PhotoSpoilt if it is not what was closed in this place */
    byte[] open(byte[] fileId, int number, boolean last, byte[] closed) throws PhotoSpoilt {
        try {
            return cipher(Cipher.DECRYPT_MODE, closed, 0, fileId, number, last)
                    .doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new PhotoSpoilt("a segment was changed, or closed by another key", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int from, byte[] fileId, int number, boolean last)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce, from, NONCE));
        cipher.updateAAD(ByteBuffer.allocate(FILE_ID + Integer.BYTES + 1)
                .put(fileId)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array());
        return cipher;
    }
}
