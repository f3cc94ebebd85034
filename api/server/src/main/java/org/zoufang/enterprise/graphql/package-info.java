/** The register's edge for GraphQL. */
package org.zoufang.enterprise.graphql;
