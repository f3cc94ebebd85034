/** What is on a screen as a file: one list, the columns typed, streamed, each file noted on the trail. */
package org.zoufang.export;
