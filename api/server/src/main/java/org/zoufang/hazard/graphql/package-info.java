/** Hazards through the front door. */
package org.zoufang.hazard.graphql;
