package org.zoufang.phone.fake;

import java.util.EnumMap;
import java.util.Map;
import org.zoufang.phone.account.KeyVault;

/** Secrets kept in memory. */
public final class MemoryVault implements KeyVault {

    private final Map<Secret, String> kept = new EnumMap<>(Secret.class);

    @Override
    public String secret(Secret which) {
        return kept.get(which);
    }

    @Override
    public void keep(Secret which, String text) {
        kept.put(which, text);
    }
}
