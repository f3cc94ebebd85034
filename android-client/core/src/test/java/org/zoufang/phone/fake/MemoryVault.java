package org.zoufang.phone.fake;

import org.zoufang.phone.account.KeyVault;

/** A session kept in memory. */
public final class MemoryVault implements KeyVault {

    private String session;

    @Override
    public String session() {
        return session;
    }

    @Override
    public void keepSession(String kept) {
        session = kept;
    }
}
