/** The bodies and the people, as administrators keep them. */
package org.zoufang.official.register;
