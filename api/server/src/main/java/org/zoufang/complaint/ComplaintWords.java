package org.zoufang.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What is sealed of a complaint.
 *
 * @param about whom or which body it is about
 * @param text what happened
 * @param officialId the official who complains under his name
 * @param enterpriseId the enterprise that complains under its name
 * @param name the complainant's name as he gave it
 * @param reach how to reach him, as he gave it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintWords(String about, String text, UUID officialId, UUID enterpriseId, String name, String reach) {}
