/** Lists as offices have them, of whatever: files read line by line, headings found, and the books of each import. */
package org.zoufang.intake;
