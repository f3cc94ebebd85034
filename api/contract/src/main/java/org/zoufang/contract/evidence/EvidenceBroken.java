package org.zoufang.contract.evidence;

import java.io.IOException;

/** A package is not as it was exported. Its message says how. */
public final class EvidenceBroken extends IOException {

    private static final long serialVersionUID = 1;

    private final String link;

    /** @param link the name of the link, or of the file of the package, that is not as it was */
    public EvidenceBroken(String link, String message) {
        super(message);
        this.link = link;
    }

    public String link() {
        return link;
    }
}
