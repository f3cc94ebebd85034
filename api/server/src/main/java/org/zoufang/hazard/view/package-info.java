/** What the API shows of a hazard. */
package org.zoufang.hazard.view;
