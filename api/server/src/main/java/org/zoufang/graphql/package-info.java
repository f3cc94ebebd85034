/** The front door: one endpoint that speaks GraphQL over HTTP, its limits, its errors, and fetchers that cost little. */
package org.zoufang.graphql;
