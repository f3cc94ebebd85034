package org.zoufang.phone.app.keys;

import android.content.Context;
import android.content.SharedPreferences;
import android.util.Base64;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.zoufang.phone.account.KeyVault;
import org.zoufang.phone.app.look.OffScreen;

/**
 * The tokens and the keys of rows and photos, each closed by the key in Android's Keystore (AES-GCM) and kept in the app's private preferences. The rows have a key
 * of their own because the Keystore is slow and a visit has many rows.
 */
public final class KeystoreVault implements KeyVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String ROWS = "rows";
    private static final String PHOTOS = "photos";

    private final SharedPreferences kept;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** @param key of this device, such as {@link KeystoreKey} gives it */
    public KeystoreVault(Context context, SecretKey key) {
        this.kept = context.getSharedPreferences("vault", Context.MODE_PRIVATE);
        this.key = key;
    }

    @Override
    public String secret(Secret which) {
        byte[] text = opened(name(which));
        return text == null ? null : new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void keep(Secret which, String text) {
        keep(name(which), text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Secret which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    /** The key by which what people wrote is closed in the store; made at its first use. */
    public SecretKey rowKey() {
        return made(ROWS);
    }

    /** The key by which the bytes of photos, voice notes and files are closed; made at its first use. */
    public SecretKey photoKey() {
        return made(PHOTOS);
    }

    private SecretKey made(String name) {
        byte[] bytes = opened(name);
        if (bytes == null) {
            bytes = new byte[32];
            random.nextBytes(bytes);
            keep(name, bytes);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private void keep(String name, byte[] open) {
        OffScreen.required();
        String closed = open == null ? null : closed(open);
        if (!kept.edit().putString(name, closed).commit()) {
            throw new IllegalStateException("the phone's storage does not take the " + name);
        }
    }

    private String closed(byte[] open) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            // The Keystore chooses the nonce itself; it would refuse ours.
            cipher.init(Cipher.ENCRYPT_MODE, key);
            byte[] closed = cipher.doFinal(open);
            byte[] both = new byte[NONCE + closed.length];
            System.arraycopy(cipher.getIV(), 0, both, 0, NONCE);
            System.arraycopy(closed, 0, both, NONCE, closed.length);
            return Base64.encodeToString(both, Base64.NO_WRAP);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the phone's key does not close", failure);
        }
    }

    private byte[] opened(String name) {
        OffScreen.required();
        String closed = kept.getString(name, null);
        if (closed == null) {
            return null;
        }
        byte[] both = Base64.decode(closed, Base64.NO_WRAP);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, both, 0, NONCE));
            return cipher.doFinal(both, NONCE, both.length - NONCE);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the phone's key does not open the " + name, failure);
        }
    }
}
