/** Chinese holidays and make-up working days, as the State Council's yearly notices name them. */
package org.zoufang.workcalendar;
