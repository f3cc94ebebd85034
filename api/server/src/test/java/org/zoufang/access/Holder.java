package org.zoufang.access;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody of one column of the access table, with a thing of each sort that is his own, and one that is foreign to him.
 *
 * @param bearer the Authorization header, or null for a stranger
 */
record Holder(String column, String bearer, Map<Thing, UUID> own, Map<Thing, UUID> foreign) {}
