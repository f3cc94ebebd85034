/** Who has not been visited: an enterprise that nobody goes to has no other way onto a leader's page. */
package org.zoufang.leadership.coverage;
