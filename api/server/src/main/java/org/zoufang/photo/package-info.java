/**
 * Evidence bytes: a record lists the photos to expect, their bytes come by resumable upload, are judged and kept for
 * good, and are given out as renditions.
 */
package org.zoufang.photo;
