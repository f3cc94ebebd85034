package org.zoufang.account.link;

import java.util.Optional;

/** Tells whether a link is still good; the room that gives links out knows. */
public interface LinkCheck {

    /** Who holds it; empty if it was not issued here as a link, was changed, has expired or was revoked. */
    Optional<LinkHolder> holder(String token);
}
