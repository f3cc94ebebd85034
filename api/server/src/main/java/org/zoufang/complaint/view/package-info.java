/** What the API shows of a complaint. */
package org.zoufang.complaint.view;
