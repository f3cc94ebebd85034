/** The quarantine's pages: what waits, one entry, and parcels handed in. */
package org.zoufang.quarantine.page;
