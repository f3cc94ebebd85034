/** Promises through the front door. */
package org.zoufang.commitment.graphql;
