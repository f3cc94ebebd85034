/** Photos of hazards that enterprises handed in. */
package org.zoufang.hazard.rest;
