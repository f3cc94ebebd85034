/** An enterprise's problem (诉求), until the enterprise itself confirms it solved. */
package org.zoufang.problem;
