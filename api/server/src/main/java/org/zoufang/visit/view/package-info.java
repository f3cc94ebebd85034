/** What is shown of visits, tours and notes: the outputs of the API and of this room's readings. */
package org.zoufang.visit.view;
