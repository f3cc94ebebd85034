package org.zoufang.phone.draft;

import java.time.LocalDate;
import org.zoufang.contract.Satisfaction;

/**
 * What somebody of the enterprise said at its door.
 *
 * @param contactName who of it
 * @param result how content it is with the result, or null if it did not say
 * @param manner how content it is with the manner, asked apart; or null
 * @param text its words, or empty
 * @param nextOn when what is on watch is looked at again, or null as the answer says
 * @param signature what that person drew on the glass, or null: nobody has to sign
 */
public record DoorWords(
        String contactName,
        Satisfaction result,
        Satisfaction manner,
        String text,
        LocalDate nextOn,
        String signature) {}
