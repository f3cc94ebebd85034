/** Where who tells enterprises sees what waits. */
package org.zoufang.notice.page;
