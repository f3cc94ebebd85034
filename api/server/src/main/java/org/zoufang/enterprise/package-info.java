/** The register: enterprises by their credit code, search, and import from the offices' own lists. */
package org.zoufang.enterprise;
