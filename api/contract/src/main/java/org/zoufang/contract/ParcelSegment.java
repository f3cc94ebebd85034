package org.zoufang.contract;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** One segment after the other, sealed or opened. */
final class ParcelSegment {

    static final int TAG = 16;
    private static final int NONCE = 12;

    private final int mode;
    private final SecretKey key;
    private int number;

    ParcelSegment(int mode, SecretKey key) {
        this.mode = mode;
        this.key = key;
    }

    byte[] next(byte[] bytes, int length, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putInt(NONCE - Integer.BYTES, number++)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher.doFinal(bytes, 0, length);
    }
}
