/** Lists of problems from elsewhere, such as the hotline 12345: looked through first, then taken in, each once. */
package org.zoufang.problem.hotline;
