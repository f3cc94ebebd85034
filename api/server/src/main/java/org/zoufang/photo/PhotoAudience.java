package org.zoufang.photo;

import java.util.UUID;
import org.zoufang.official.Caller;

/**
 * Who is shown a picture although he does not see its visit: another room knows, such as a department that handles the
 * problem which it shows. Give it as a bean. Originals, voice notes and files stay with those of the visit.
 */
public interface PhotoAudience {

    boolean isShown(Caller caller, UUID photoId);
}
