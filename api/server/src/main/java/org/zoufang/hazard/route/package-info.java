/** Which body is competent for a hazard: the routing table, and its proposals. */
package org.zoufang.hazard.route;
