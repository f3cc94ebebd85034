/** Administration: lists of bodies, people and pairings taken in, and the pages on which administrators work. */
package org.zoufang.admin;
