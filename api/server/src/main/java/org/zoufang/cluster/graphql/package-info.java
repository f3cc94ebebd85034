/** Common problems through the front door. */
package org.zoufang.cluster.graphql;
