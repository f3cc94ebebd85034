/** What every request meets first: how much may come at once and how large, from where, and what every answer says of itself. */
package org.zoufang.door;
