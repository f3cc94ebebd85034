/** Lists of bodies, people and pairings: what their columns are and what a line of them does. */
package org.zoufang.admin.list;
