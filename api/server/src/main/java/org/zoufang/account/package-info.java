/** Signing in, devices, tokens. */
package org.zoufang.account;
