package org.zoufang.problem;

import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.Satisfaction;

/**
 * What an enterprise said to an answer.
 *
 * @param contact who of it; null if nobody answered
 * @param result how content it is with the result, or null if it did not say
 * @param manner how content it is with the manner, or null
 * @param text its words, or null
 * @param signature what he drew on the glass, or null
 */
record Said(
        EnterpriseVerdict verdict,
        String contact,
        Satisfaction result,
        Satisfaction manner,
        String text,
        String signature) {}
