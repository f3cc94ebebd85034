/** The trail's edge for files: exports. */
package org.zoufang.trail.rest;
