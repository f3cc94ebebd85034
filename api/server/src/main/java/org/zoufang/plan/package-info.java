/** Plans for one enterprise each (一企一策): goals, measures of departments, the problems they are for, reviews. */
package org.zoufang.plan;
