package org.zoufang.contract;

/** Where a common problem (共性问题) is in its life. {@link ClusterLifecycle} holds the arrows. */
public enum ClusterState {
    /** 已归并: a person has put the problems together. */
    FORMED,
    /** 已交办 to one lead department. */
    ASSIGNED,
    /** 措施待审: the department has drafted the measure. */
    MEASURE_DRAFTED,
    /** 措施已批: the answer to every problem in it, not yet at the enterprises. */
    MEASURE_APPROVED,
    /** 措施已下发: every enterprise is told and asked by itself. */
    ISSUED,
    /** 已解散: each problem goes on alone. */
    DISSOLVED
}
