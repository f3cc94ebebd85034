/** Who is paired with or stationed at which enterprise (结对), from when to when. A pairing opens its enterprise's visits. */
package org.zoufang.pairing;
