package org.zoufang.visit;

import jakarta.persistence.Embeddable;

/** Who receives a visit at the enterprise. */
@Embeddable
record Host(String name, String post) {}
