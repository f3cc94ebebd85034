package org.zoufang.cluster;

import java.util.UUID;

/** @param replyId the reply that the measure became for it, or null */
record ClusterMember(UUID problemId, UUID replyId) {}
