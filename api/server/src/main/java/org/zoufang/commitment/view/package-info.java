/** What the API shows of a promise. */
package org.zoufang.commitment.view;
