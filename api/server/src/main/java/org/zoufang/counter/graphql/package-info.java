/** The counter's edge for phones and programs. */
package org.zoufang.counter.graphql;
