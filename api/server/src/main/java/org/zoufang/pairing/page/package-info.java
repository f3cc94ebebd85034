/** A person's own pairings in a browser, and the record of a hand-over. */
package org.zoufang.pairing.page;
