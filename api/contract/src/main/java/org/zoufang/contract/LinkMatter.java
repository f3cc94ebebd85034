package org.zoufang.contract;

/** What a link that an enterprise holds is good for: one matter, and nothing beside it (办事链接的用途). */
public enum LinkMatter {
    /** 来访记录: who came to the enterprise. */
    VISITS,
    /** 一件诉求: its timeline, and the enterprise's word on it. */
    PROBLEM,
    /** 一处安全隐患: its timeline, the plan, the word that it is rectified, an objection. */
    HAZARD,
    /** 反映诉求: reporting problems, and how those reported by it stand. */
    REPORT,
    /** 对企业的承诺: every promise made to it, and its word on those that were fulfilled. */
    COMMITMENTS
}
