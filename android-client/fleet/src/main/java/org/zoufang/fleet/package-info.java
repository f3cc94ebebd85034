/**
 * Many phones in one JVM, on the real core, against the real server as a process of its own: for the journey test, the fault
 * battery, load and benchmark. A second client written for tests would prove nothing about the first.
 */
package org.zoufang.fleet;
