/** The tokens this server signs, a kind for each purpose, and the keys that sign them. */
package org.zoufang.account.token;
