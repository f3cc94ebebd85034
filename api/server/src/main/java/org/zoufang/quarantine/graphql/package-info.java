/** The quarantine's edge for phones and programs. */
package org.zoufang.quarantine.graphql;
