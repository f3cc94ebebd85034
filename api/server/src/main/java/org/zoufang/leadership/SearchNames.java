package org.zoufang.leadership;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the trail calls a search: the same one the same, another one otherwise, while this server runs. The key is drawn at
 * its start and kept nowhere, so that no word can be found by trying.
 */
final class SearchNames {

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int SHOWN = 16;

    private final byte[] key = new byte[BYTES];

    SearchNames() {
        new SecureRandom().nextBytes(key);
    }

    String of(VisitHistoryFilter filter) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            byte[] named = mac.doFinal(filter.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(named).substring(0, SHOWN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 belongs to every Java", e);
        }
    }
}
