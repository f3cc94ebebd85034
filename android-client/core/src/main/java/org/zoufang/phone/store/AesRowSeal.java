package org.zoufang.phone.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with a fresh 96-bit nonce before each text (NIST SP 800-38D). */
public final class AesRowSeal implements RowSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    public AesRowSeal(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    @Override
    public String close(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = transform(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String open(String sealed) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE];
        both.get(nonce);
        byte[] closed = new byte[both.remaining()];
        both.get(closed);
        return new String(transform(Cipher.DECRYPT_MODE, nonce, closed), StandardCharsets.UTF_8);
    }

    private byte[] transform(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the row cannot be sealed or opened with this phone's key", e);
        }
    }
}
