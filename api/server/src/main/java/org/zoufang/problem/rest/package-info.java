/** Photos of problems, as bytes. */
package org.zoufang.problem.rest;
