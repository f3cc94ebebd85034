package org.zoufang.contract;

/** What a department's answer comes to. */
public enum ProblemOutcome {
    /** A 已解决. */
    A,
    /** B 正在解决. */
    B,
    /** C 列入计划. */
    C,
    /** D 暂不能解决: needs its legal basis, the alternatives and a second person's look. */
    D;

    /** Whether it leaves something to be looked at on a date. */
    public boolean isInterim() {
        return this == B || this == C;
    }
}
