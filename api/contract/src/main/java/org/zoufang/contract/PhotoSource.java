package org.zoufang.contract;

/** Where a photo came from. */
public enum PhotoSource {
    /** Taken through the app. */
    CAMERA,
    /** Picked from the phone's gallery. */
    PICKED
}
