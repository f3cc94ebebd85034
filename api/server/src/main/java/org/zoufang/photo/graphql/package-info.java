/** The edge of the room in GraphQL; nobody depends on it. */
package org.zoufang.photo.graphql;
