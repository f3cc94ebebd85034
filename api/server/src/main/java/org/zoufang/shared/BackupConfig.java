package org.zoufang.shared;

import io.smallrye.config.WithDefault;

/** Backups, under {@code zoufang.backup.*}. */
public interface BackupConfig {

    /** How many backups stay in one folder: after each new one the oldest beyond that are taken away; 0 keeps all. */
    @WithDefault("0")
    int keep();
}
