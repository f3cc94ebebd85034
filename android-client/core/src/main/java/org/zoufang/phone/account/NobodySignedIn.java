package org.zoufang.phone.account;

/** Nobody uses this phone now: it was signed out or emptied while somebody looked at it. */
public final class NobodySignedIn extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NobodySignedIn() {
        super("nobody has signed in on this phone");
    }
}
