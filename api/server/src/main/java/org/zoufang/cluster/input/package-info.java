/** What people may ask of common problems: the inputs of the API. Ids are texts as the client wrote them. */
package org.zoufang.cluster.input;
