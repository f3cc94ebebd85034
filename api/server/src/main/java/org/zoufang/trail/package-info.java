/** Who did what when: append only. It knows the events of all rooms and the insides of none. */
package org.zoufang.trail;
