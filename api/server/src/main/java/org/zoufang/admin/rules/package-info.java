/** The pages on which an office proposes, and a second administrator decides, what the city lays down. */
package org.zoufang.admin.rules;
