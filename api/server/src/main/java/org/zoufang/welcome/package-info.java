/** Coming in: the address, its certificate, the page that a phone scans, and the app to take along. */
package org.zoufang.welcome;
