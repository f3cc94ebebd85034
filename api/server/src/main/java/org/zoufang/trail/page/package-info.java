/** The trail's edge for auditors at a page. */
package org.zoufang.trail.page;
