/** Problems through the front door. */
package org.zoufang.problem.graphql;
