/** Where the office sees what is suggested, and how each common problem stands. */
package org.zoufang.cluster.page;
