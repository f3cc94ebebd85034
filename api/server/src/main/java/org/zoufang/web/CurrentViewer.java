package org.zoufang.web;

import java.util.Optional;

/** Tells the shell who looks; the room that signs people in knows. */
public interface CurrentViewer {

    /** Empty if nobody is signed in. */
    Optional<Viewer> viewer();
}
