/** The first page of whoever leads: four numbers, then what is worst by name, never people. */
package org.zoufang.leadership.overview;
