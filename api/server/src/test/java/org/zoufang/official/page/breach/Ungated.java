package org.zoufang.official.page.breach;

import jakarta.ws.rs.Path;

/** Breaks the wall that holds pages behind their gate. */
@Path("/ungated")
public interface Ungated {}
