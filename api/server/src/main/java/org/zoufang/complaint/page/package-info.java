/** Where complaints are raised, followed by number and code, and read by the discipline channel. */
package org.zoufang.complaint.page;
