/** The trail's edge for auditors. */
package org.zoufang.trail.graphql;
