/** What people may ask of a complaint: the inputs of the API. Ids are texts as the client wrote them. */
package org.zoufang.complaint.input;
