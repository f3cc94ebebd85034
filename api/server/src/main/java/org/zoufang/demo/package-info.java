/** An invented city, for trying things out: made through the same activities as real data, only by an explicit switch. */
package org.zoufang.demo;
