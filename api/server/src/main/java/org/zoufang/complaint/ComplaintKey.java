package org.zoufang.complaint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.zoufang.account.token.StoredKey;

/**
 * One of the keys of complaints. It seals their words (AES-256-GCM) and draws from what a client sent what must be the
 * same at a second sending and is to be guessed by nobody: ids, numbers, inquiry codes (HMAC-SHA-256).
 */
final class ComplaintKey {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] root;

    ComplaintKey(StoredKey stored) {
        this.id = stored.id();
        this.root = stored.secret().getEncoded();
    }

    String id() {
        return id;
    }

    /** 32 bytes for this purpose and this text. */
    byte[] draw(String purpose, String text) {
        return mac(mac(root, purpose), text);
    }

    /** An id that says nothing of when it was made. */
    UUID drawId(String purpose, String text) {
        ByteBuffer bytes = ByteBuffer.wrap(draw(purpose, text), 0, ID_BYTES);
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** @param place where it stands: it can be opened nowhere else */
    byte[] seal(String place, byte[] open) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, place, nonce, open);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(String place, byte[] sealed) {
        return cipher(
                Cipher.DECRYPT_MODE,
                place,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] cipher(int mode, String place, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac(root, "seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the words of " + place + " do not open with key " + id, e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA-256", e);
        }
    }
}
