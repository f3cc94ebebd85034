/** Unsent work that comes from phones as sealed parcels: received, opened with the office's key, imported record by record. */
package org.zoufang.quarantine.parcel;
