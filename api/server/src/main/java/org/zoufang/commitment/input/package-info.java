/**
 * What people may ask of a promise: the inputs of the API, the same for a single mutation and for a push. Ids are texts as
 * the client wrote them; the activities check them.
 */
package org.zoufang.commitment.input;
