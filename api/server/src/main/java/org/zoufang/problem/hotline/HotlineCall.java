package org.zoufang.problem.hotline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a line of a list says, read and found in order.
 *
 * @param number the one that it has there
 * @param heardOn on which day in China, or null
 */
record HotlineCall(
        String number,
        UUID enterpriseId,
        String type,
        String category,
        String text,
        String contact,
        LocalDate heardOn) {}
