/** The counter's pages: for guards and contacts of enterprises, and for who gives them links. */
package org.zoufang.counter.page;
