package org.zoufang.contract;

import static org.zoufang.contract.HazardState.CLAIMED_FIXED;
import static org.zoufang.contract.HazardState.CLOSED;
import static org.zoufang.contract.HazardState.CONTESTED;
import static org.zoufang.contract.HazardState.DELISTED;
import static org.zoufang.contract.HazardState.FOUND;
import static org.zoufang.contract.HazardState.GRADED;
import static org.zoufang.contract.HazardState.IMMEDIATE_DANGER;
import static org.zoufang.contract.HazardState.LISTED;
import static org.zoufang.contract.HazardState.ORDERED;
import static org.zoufang.contract.HazardState.PLAN_SUBMITTED;
import static org.zoufang.contract.HazardState.RECHECK;
import static org.zoufang.contract.HazardState.RECTIFYING;
import static org.zoufang.contract.HazardState.REMINDED;
import static org.zoufang.contract.HazardState.TRANSFERRED;

/**
 * Every arrow in the life of a safety hazard, in one place. An arrow that is not here does not exist. A review and a
 * re-check lead to one of several states by what came of them.
 */
public enum HazardLifecycle {
    WARN("warn", FOUND, IMMEDIATE_DANGER),
    WARN_AGAIN("warn", IMMEDIATE_DANGER, IMMEDIATE_DANGER),
    REFER_FOUND("refer", FOUND, FOUND),
    REFER_DANGER("refer", IMMEDIATE_DANGER, IMMEDIATE_DANGER),
    REMIND_FOUND("remind", FOUND, FOUND),
    REMIND_DANGER("remind", IMMEDIATE_DANGER, IMMEDIATE_DANGER),
    REMIND("remind", GRADED, REMINDED),
    GRADE("grade", FOUND, GRADED),
    GRADE_DANGER("grade", IMMEDIATE_DANGER, GRADED),
    ORDER("order", GRADED, ORDERED),
    ORDER_REMINDED("order", REMINDED, ORDERED),
    SUBMIT_PLAN("submitPlan", ORDERED, PLAN_SUBMITTED),
    REVISE_PLAN("submitPlan", PLAN_SUBMITTED, PLAN_SUBMITTED),
    LIST("list", PLAN_SUBMITTED, LISTED),
    RECTIFY_REMINDED("rectify", REMINDED, RECTIFYING),
    RECTIFY_ORDERED("rectify", ORDERED, RECTIFYING),
    RECTIFY_LISTED("rectify", LISTED, RECTIFYING),
    CLAIM_REMINDED("claimFixed", REMINDED, CLAIMED_FIXED),
    CLAIM_ORDERED("claimFixed", ORDERED, CLAIMED_FIXED),
    CLAIM_RECTIFYING("claimFixed", RECTIFYING, CLAIMED_FIXED),
    APPOINT_RECHECK("appointRecheck", CLAIMED_FIXED, RECHECK),
    RECHECK_PASSED("recheck", RECHECK, CLOSED),
    RECHECK_MAJOR_PASSED("recheck", RECHECK, RECHECK),
    RECHECK_FAILED("recheck", RECHECK, RECTIFYING),
    DELIST("delist", RECHECK, DELISTED),
    CONTEST_GRADED("contest", GRADED, CONTESTED),
    CONTEST_REMINDED("contest", REMINDED, CONTESTED),
    CONTEST_ORDERED("contest", ORDERED, CONTESTED),
    CONTEST_PLAN("contest", PLAN_SUBMITTED, CONTESTED),
    CONTEST_LISTED("contest", LISTED, CONTESTED),
    CONTEST_RECTIFYING("contest", RECTIFYING, CONTESTED),
    REVIEW_GRADED("review", CONTESTED, GRADED),
    REVIEW_REMINDED("review", CONTESTED, REMINDED),
    REVIEW_ORDERED("review", CONTESTED, ORDERED),
    REVIEW_PLAN("review", CONTESTED, PLAN_SUBMITTED),
    REVIEW_LISTED("review", CONTESTED, LISTED),
    REVIEW_RECTIFYING("review", CONTESTED, RECTIFYING),
    REVIEW_DROPPED("review", CONTESTED, CLOSED),
    TRANSFER_FOUND("transfer", FOUND, TRANSFERRED),
    TRANSFER_DANGER("transfer", IMMEDIATE_DANGER, TRANSFERRED),
    TRANSFER_GRADED("transfer", GRADED, TRANSFERRED),
    TRANSFER_REMINDED("transfer", REMINDED, TRANSFERRED),
    TRANSFER_ORDERED("transfer", ORDERED, TRANSFERRED),
    TRANSFER_PLAN("transfer", PLAN_SUBMITTED, TRANSFERRED),
    TRANSFER_LISTED("transfer", LISTED, TRANSFERRED),
    TRANSFER_RECTIFYING("transfer", RECTIFYING, TRANSFERRED),
    TRANSFER_CLAIMED("transfer", CLAIMED_FIXED, TRANSFERRED),
    TRANSFER_RECHECK("transfer", RECHECK, TRANSFERRED),
    TRANSFER_CONTESTED("transfer", CONTESTED, TRANSFERRED);

    private final String command;
    private final HazardState from;
    private final HazardState to;

    HazardLifecycle(String command, HazardState from, HazardState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code hazardGrade} is {@code grade}. */
    public String command() {
        return command;
    }

    public HazardState from() {
        return from;
    }

    public HazardState to() {
        return to;
    }

    /** Whether {@code command} leads anywhere from {@code state}. */
    public static boolean leads(HazardState state, String command) {
        for (HazardLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code command} leads from {@code state} to {@code to}. */
    public static boolean leads(HazardState state, String command, HazardState to) {
        for (HazardLifecycle arrow : values()) {
            if (arrow.from == state && arrow.to == to && arrow.command.equals(command)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the hazard is still there as far as anybody knows: not re-checked and closed, nor handed over. */
    public static boolean isOpen(HazardState state) {
        return state != CLOSED && state != DELISTED && state != TRANSFERRED;
    }

    /** Whether the enterprise's time limit runs. An objection does not stop it. */
    public static boolean isWithEnterprise(HazardState state) {
        return state == REMINDED
                || state == ORDERED
                || state == PLAN_SUBMITTED
                || state == LISTED
                || state == RECTIFYING
                || state == CONTESTED;
    }

    /** Whether the regulator's time limit for the re-check runs. */
    public static boolean isWithRegulator(HazardState state) {
        return state == CLAIMED_FIXED || state == RECHECK;
    }
}
