/** Plans through the front door. */
package org.zoufang.plan.graphql;
