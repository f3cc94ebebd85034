/** A safety hazard (安全隐患), from whoever saw it until it was re-checked, taken off the list, or handed to enforcement. */
package org.zoufang.hazard;
