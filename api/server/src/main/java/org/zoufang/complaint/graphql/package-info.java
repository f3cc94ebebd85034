/** Complaints through the front door. */
package org.zoufang.complaint.graphql;
