/** The smallest room: what every room needs and none owns. It knows the contract and no other room. */
package org.zoufang.shared;
