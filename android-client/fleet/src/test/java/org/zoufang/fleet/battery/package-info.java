/** The fault battery: what is done to the phones, the network and the server, and the oracle that says what was lost. */
package org.zoufang.fleet.battery;
