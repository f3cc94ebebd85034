package org.zoufang.phone.draft;

import java.util.List;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** How something stands between this phone and the server: the five chips. */
public enum Standing {
    /** 草稿: begun here, the server has never been told. */
    DRAFT,
    /** 待上传. */
    WAITING,
    /** 上传中. */
    SENDING,
    /** 已上传. */
    SENT,
    /** 需处理: a person has to do something. */
    NEEDS_YOU,
    /** 已搁置: refused, and put out of the way by the person. */
    SET_ASIDE;

    /** The most pressing of what these groups say. */
    static Standing of(List<CommandGroup> groups) {
        if (groups.stream().anyMatch(group -> group.state().needsPerson())) {
            return NEEDS_YOU;
        }
        if (groups.stream().anyMatch(group -> group.state() == GroupState.SENDING)) {
            return SENDING;
        }
        if (groups.stream().anyMatch(group -> group.state() == GroupState.DRAFT)) {
            return DRAFT;
        }
        if (groups.stream().noneMatch(group -> group.state() == GroupState.WAITING)) {
            return SENT;
        }
        return groups.stream().anyMatch(Standing::isUntoldVisit) ? DRAFT : WAITING;
    }

    /** The same of a visit on which two texts may have met. */
    static Standing of(List<CommandGroup> groups, Meeting meeting) {
        return meeting.needsYou() > 0 ? NEEDS_YOU : of(groups);
    }

    private static boolean isUntoldVisit(CommandGroup group) {
        return group.state() == GroupState.WAITING
                && !group.isFrozen()
                && group.command().name().equals("visitRecord");
    }
}
