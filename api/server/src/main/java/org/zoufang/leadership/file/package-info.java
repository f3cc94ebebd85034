/** One enterprise, one file (一企一档): what a leader reads before he goes. */
package org.zoufang.leadership.file;
