/**
 * An enterprise is handed from one person to another in one signed step (交接). What goes along, each room says and moves by
 * itself: it gives a {@link org.zoufang.pairing.handover.HandOverPart} as a bean.
 */
package org.zoufang.pairing.handover;
