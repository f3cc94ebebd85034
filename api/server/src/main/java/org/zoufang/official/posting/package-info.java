/** Posts: who holds which, given, approved and ended by administrators. */
package org.zoufang.official.posting;
