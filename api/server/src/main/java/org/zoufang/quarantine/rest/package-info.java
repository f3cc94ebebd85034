/** Where parcels are handed in: by programs of the office, and by phones themselves. */
package org.zoufang.quarantine.rest;
