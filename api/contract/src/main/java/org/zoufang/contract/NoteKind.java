package org.zoufang.contract;

/** What a note block is. */
public enum NoteKind {
    /** 正文. */
    TEXT,
    /** 检查清单的回答. */
    ANSWER,
    /** 语音. */
    VOICE,
    /** 草图. */
    SKETCH,
    /** 企业原话. */
    QUOTE_OF_ENTERPRISE,
    /** 领导指示. */
    LEADER_INSTRUCTION
}
