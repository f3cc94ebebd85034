/** Common problems (共性问题、一类事): suggested with their reason, decided by a person, one measure, each enterprise asked by itself. */
package org.zoufang.cluster;
