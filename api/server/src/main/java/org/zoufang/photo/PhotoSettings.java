package org.zoufang.photo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where photos are kept. */
@ConfigMapping(prefix = "zoufang.photo")
public interface PhotoSettings {

    /** The folder of originals, unfinished uploads and renditions. */
    @WithDefault("${zoufang.data:.zoufang}/photos")
    Path folder();

    /** Days an unfinished upload is kept; below 30 the phones of people on leave would start anew. */
    @WithDefault("30")
    int keepUnfinishedDays();

    /** Pixels of a photo, in millions, beyond which it is refused. */
    @WithDefault("100")
    int megapixels();

    /** How many renditions are made at the same time. */
    @WithDefault("2")
    int renditionsAtOnce();
}
