/** The benchmark of docs/operate/benchmark.md: it makes its data, starts the packaged server and writes the table. */
package org.zoufang.fleet.benchmark;
