package org.zoufang.official.graphql.breach;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Edge {

    PanacheEntity row;
}
