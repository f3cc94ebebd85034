package org.zoufang.breach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Breaks a wall on purpose: see ArchitectureTest. */
public interface PublicRepository extends PanacheRepositoryBase<Object, Long> {}
