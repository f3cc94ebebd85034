package org.zoufang.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses on this server. A page never sends anybody to another, whatever a link says. */
public final class OwnPath {

    private static final int LONGEST = 2000;

    private OwnPath() {}

    /** The path and query if they lie on this server, else null. */
    public static String orNull(String address) {
        if (address == null || address.length() > LONGEST || !address.startsWith("/") || address.startsWith("//")) {
            return null;
        }
        // browsers read \ as /, and drop tabs and line ends
        if (address.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 127)) {
            return null;
        }
        try {
            URI read = new URI(address);
            return read.isAbsolute() || read.getRawAuthority() != null ? null : address;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
