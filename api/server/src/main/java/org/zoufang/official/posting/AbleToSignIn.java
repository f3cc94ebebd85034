package org.zoufang.official.posting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells who of these people can sign in; the room that signs people in knows. */
public interface AbleToSignIn {

    Set<UUID> among(Collection<UUID> officials);
}
