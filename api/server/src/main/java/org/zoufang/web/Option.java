package org.zoufang.web;

/**
 * Something to choose from that is no enum term: an organisation, a colleague.
 *
 * @param value what the form sends
 * @param text what the reader sees
 */
public record Option(String value, String text) {}
