/** Passwords: how they are kept, what they must be, and how guessing them is slowed down. */
package org.zoufang.account.password;
