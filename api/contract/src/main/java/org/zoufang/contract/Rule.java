package org.zoufang.contract;

/** What a city lays down by number (规则). The numbers are data with a source and a validity, never constants. */
public enum Rule {
    /** 签收时限: a department signs for what it is assigned. */
    SIGN_FOR_WITHIN(RuleUnit.WORKING_DAYS),
    /** 异议时限: a department objects to an assignment. */
    OBJECT_WITHIN(RuleUnit.WORKING_DAYS),
    /** 异议裁定时限: the service office decides an objection; 0 is the same working day. */
    OBJECTION_DECIDED_WITHIN(RuleUnit.WORKING_DAYS),
    /** 协办时限: a co-handler answers. */
    CO_HANDLER_WITHIN(RuleUnit.WORKING_DAYS),
    /** 主办时限: the lead department answers. */
    LEAD_WITHIN(RuleUnit.WORKING_DAYS),
    /** 延期申请提前: an extension is asked for so long before it is due. */
    EXTENSION_ASKED_BEFORE(RuleUnit.WORKING_DAYS),
    /** 最长办理时限, extensions included. */
    AT_MOST(RuleUnit.WORKING_DAYS),
    /** 返工次数: so many re-works escalate. */
    REWORKS_ESCALATE(RuleUnit.TIMES),
    /** 拒办次数: so many refusals escalate. */
    REFUSALS_ESCALATE(RuleUnit.TIMES),
    /** 未答复: so long after an answer reached an enterprise, it may be recorded that it did not answer. */
    NO_ANSWER_AFTER(RuleUnit.WORKING_DAYS),
    /** 重新提出: an enterprise may reopen what it confirmed for so long. */
    REOPEN_WITHIN(RuleUnit.DAYS),
    /** 蓝灯: so long overdue, a problem lights blue and its department gets an order. */
    SUPERVISE_BLUE_AFTER(RuleUnit.WORKING_DAYS),
    /** 橙灯. */
    SUPERVISE_ORANGE_AFTER(RuleUnit.WORKING_DAYS),
    /** 红灯. */
    SUPERVISE_RED_AFTER(RuleUnit.WORKING_DAYS),
    /** 督办回复时限: a department replies to an order. */
    SUPERVISION_REPLY_WITHIN(RuleUnit.WORKING_DAYS),
    /** 再次反映: what an enterprise raises once more in the same category within so long counts as raised again. */
    AGAIN_WITHIN(RuleUnit.DAYS),
    /** 抽查比例: so many of the closed problems of a period are drawn and looked at again by others. */
    SAMPLE_SHARE(RuleUnit.PERCENT),
    /** 复查时限: a regulator re-checks what an enterprise says it has rectified. */
    RECHECK_WITHIN(RuleUnit.DAYS),
    /** 共性问题时间范围: problems taken in within so long are compared. */
    CLUSTER_WITHIN(RuleUnit.DAYS),
    /** 共性问题企业数: so many enterprises make a common problem. */
    CLUSTER_ENTERPRISES(RuleUnit.ENTERPRISES),
    /** 共性问题相似度: of the shorter text, by the rarity of its words, so much stands in the other. */
    CLUSTER_LIKENESS(RuleUnit.PERCENT),
    /** 每月入企上限 for one enterprise. */
    ENTRIES_A_MONTH(RuleUnit.TIMES),
    /** 每年入企上限 for one enterprise. */
    ENTRIES_A_YEAR(RuleUnit.TIMES),
    /** 补录时限: a visit may be recorded so long afterwards. */
    BACK_FILL_WITHIN(RuleUnit.DAYS),
    /** 联络间隔: a paired enterprise is called on at least so often. */
    CONTACT_EVERY(RuleUnit.DAYS);

    private final RuleUnit unit;

    Rule(RuleUnit unit) {
        this.unit = unit;
    }

    /** What its number counts. */
    public RuleUnit unit() {
        return unit;
    }
}
