/** The desk: the pool of problems, one problem with what its reader may do now, and a form for each step. */
package org.zoufang.problem.page;
