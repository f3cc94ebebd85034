package org.zoufang.phone.draft;

/**
 * Who received the visitors at the enterprise.
 *
 * @param post what he is there, or null
 */
public record HostView(String name, String post) {}
