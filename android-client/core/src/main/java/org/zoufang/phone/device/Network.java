package org.zoufang.phone.device;

/** What this device knows of the network it is in. */
public interface Network {

    /** Whether every byte may cost its person money: mobile data, or a hotspot that says so. */
    boolean isMetered();
}
