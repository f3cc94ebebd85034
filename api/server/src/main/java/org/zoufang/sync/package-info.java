/** What a phone missed, and what it brings. */
package org.zoufang.sync;
