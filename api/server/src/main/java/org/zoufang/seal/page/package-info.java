/** How a package of evidence is verified, for everybody. */
package org.zoufang.seal.page;
