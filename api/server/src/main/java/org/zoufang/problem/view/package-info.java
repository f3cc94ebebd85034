/** What the API shows of a problem. */
package org.zoufang.problem.view;
