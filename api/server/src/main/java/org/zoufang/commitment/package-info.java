/** What was promised to an enterprise (承诺事项): the exact words, by when, and whether it was kept. */
package org.zoufang.commitment;
