/** Enterprises in difficulty (困难企业): a mark with its reason and the day on which they are looked at again. */
package org.zoufang.enterprise.difficulty;
