/** Lists of enterprises as offices have them: read, judged line by line, taken into the register, and reported on. */
package org.zoufang.enterprise.intake;
