/** A problem with all that was done about it, as it goes into a package of evidence. */
package org.zoufang.problem.casefile;
