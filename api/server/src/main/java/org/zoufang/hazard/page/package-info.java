/** The pages about hazards. */
package org.zoufang.hazard.page;
