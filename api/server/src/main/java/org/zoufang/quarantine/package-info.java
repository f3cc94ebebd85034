/** What could not be stored in its place: read, settled by a person, and brought in from phones as sealed parcels. */
package org.zoufang.quarantine;
