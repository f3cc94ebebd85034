package org.zoufang.phone.app.keys;

import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** The one AES key of this phone. It is made in Android's Keystore and never leaves it. */
public final class KeystoreKey {

    private static final String STORE = "AndroidKeyStore";
    private static final String NAME = "zoufang";
    private static final int BITS = 256;

    /** Made at its first use. */
    public static SecretKey get() {
        try {
            KeyStore store = KeyStore.getInstance(STORE);
            store.load(null);
            SecretKey key = (SecretKey) store.getKey(NAME, null);
            return key == null ? made() : key;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException("Android's Keystore does not answer", failure);
        }
    }

    private static SecretKey made() throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE);
        generator.init(
                new KeyGenParameterSpec.Builder(NAME, KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT)
                        .setKeySize(BITS)
                        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                        .build());
        return generator.generateKey();
    }

    private KeystoreKey() {}
}
