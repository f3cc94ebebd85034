/** What is asked of hazards. */
package org.zoufang.hazard.input;
