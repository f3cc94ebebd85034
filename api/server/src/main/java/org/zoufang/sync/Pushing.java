package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.official.Caller;

/**
 * Takes what a phone brings: groups in their order, each with its own answer. One bad group never stops another; sent twice is
 * once, and both senders get the same answer.
 */
@ApplicationScoped
public class Pushing {

    private static final Logger LOG = Logger.getLogger(Pushing.class);
    private static final int ATTEMPTS = 5;
    /** How many groups one transaction takes: others who change the same visits wait for it. */
    private static final int TOGETHER = 50;
    /** Serialization failure, deadlock, and two who made the same row at once. */
    private static final Set<String> OTHERS_WORK = Set.of("40001", "40P01", "23505");

    private final GroupsTogether together;
    private final GroupCarrying carrying;
    private final CopyReading copies;
    private final Clock clock;

    Pushing(GroupsTogether together, GroupCarrying carrying, CopyReading copies, Clock clock) {
        this.together = together;
        this.carrying = carrying;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Carries the groups out. Never fails as a whole: whatever is wrong with a group is in its answer.
     *
     * @param after the cursor up to where the phone has read the changes, to be spared its own; or null
     * @param phone the version of the schema that the phone speaks
     */
    public PushPayload push(Caller caller, List<PushedGroup> groups, String after, int phone) {
        GroupAnswer[] answers = new GroupAnswer[groups.size()];
        List<Integer> good = new ArrayList<>(groups.size());
        long bytes = 0;
        for (int place = 0; place < groups.size(); place++) {
            PushedGroup group = groups.get(place);
            Refusal refusal = refusal(group, place, bytes, phone);
            bytes += group.content().getBytes(StandardCharsets.UTF_8).length;
            if (refusal != null) {
                answers[place] = GroupAnswer.refused(group.id(), refusal, caller.locale());
            } else if (group.unread() != null) {
                answers[place] = carry(caller, group);
            } else {
                good.add(place);
            }
        }
        Iterator<GroupAnswer> carried =
                carry(caller, good.stream().map(groups::get).toList()).iterator();
        good.forEach(place -> answers[place] = carried.next());
        CopyReading.Copies own = copies.of(caller, after, phone, groups, List.of(answers));
        return new PushPayload(List.of(answers), own.rows(), own.cursor(), clock.instant());
    }

    /** Together as far as they stand; the one that does not, alone, and on from there. */
    private List<GroupAnswer> carry(Caller caller, List<PushedGroup> groups) {
        List<GroupAnswer> answers = new ArrayList<>(groups.size());
        int alone = -1;
        while (answers.size() < groups.size()) {
            int from = answers.size();
            List<PushedGroup> next = together(groups.subList(from, alone > from ? alone : groups.size()));
            if (from == alone || next.size() == 1) {
                answers.add(carry(caller, groups.get(from)));
                continue;
            }
            try {
                answers.addAll(together.carry(caller, next));
            } catch (GroupsTogether.Stopped stopped) {
                LOG.debugf(
                        stopped,
                        "carried out apart group=%s",
                        groups.get(from + stopped.at()).id());
                alone = from + stopped.at();
            }
        }
        return answers;
    }

    /**
     * As many as one transaction takes: the same id not twice, nor the same note, problem, hazard or promise, so that each
     * answer names the version that its own command made.
     */
    private static List<PushedGroup> together(List<PushedGroup> groups) {
        Set<String> ids = new HashSet<>();
        Set<String> changed = new HashSet<>();
        int end = 0;
        while (end < groups.size() && end < TOGETHER && isNew(groups.get(end), ids, changed)) {
            end++;
        }
        return groups.subList(0, end);
    }

    private static boolean isNew(PushedGroup group, Set<String> ids, Set<String> changed) {
        Set<String> own =
                group.changed().map(row -> row.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        boolean fresh = ids.add(group.id().toLowerCase(Locale.ROOT)) && Collections.disjoint(changed, own);
        changed.addAll(own);
        return fresh;
    }

    /** Carries one group out, as {@link #push} does. */
    GroupAnswer one(Caller caller, PushedGroup group) {
        Refusal refusal = refusal(group, 0, 0, SchemaVersion.FIRST);
        return refusal == null ? carry(caller, group) : GroupAnswer.refused(group.id(), refusal, caller.locale());
    }

    /** Why the group is not even begun, or null; such an answer is not stored. */
    private static Refusal refusal(PushedGroup group, int before, long bytesBefore, int phone) {
        if (before >= Limits.PUSH_GROUPS) {
            return Refusal.of(RefusalCode.TOO_MANY_GROUPS, null, Limits.PUSH_GROUPS);
        }
        if (bytesBefore >= Limits.PUSH_BYTES) {
            return Refusal.of(RefusalCode.REQUEST_TOO_LARGE, null, Limits.PUSH_BYTES);
        }
        if (group.unread() != null) {
            return phone > SchemaVersion.NOW ? null : group.unread();
        }
        if (group.commands().isEmpty()) {
            return Refusal.of(RefusalCode.GROUP_EMPTY, "commands");
        }
        return group.commands().size() > Limits.GROUP_COMMANDS
                ? Refusal.of(RefusalCode.TOO_MANY, "commands", Limits.GROUP_COMMANDS)
                : null;
    }

    private GroupAnswer carry(Caller caller, PushedGroup group) {
        for (int attempt = 1; ; attempt++) {
            try {
                return carrying.carry(caller, group);
            } catch (NotNow notNow) {
                return GroupAnswer.refused(group.id(), notNow.refusal(), caller.locale());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isOthersWork(e)) {
                    return failed(caller, group, e);
                }
            }
        }
    }

    /** Not stored as the group's answer: the fault is ours, and the phone sends it again. */
    private static GroupAnswer failed(Caller caller, PushedGroup group, RuntimeException e) {
        UUID fault = UUID.randomUUID();
        LOG.errorf(e, "a pushed group failed fault=%s group=%s official=%s", fault, group.id(), caller.officialId());
        return GroupAnswer.refused(
                group.id(), Refusal.of(RefusalCode.INTERNAL, null, fault.toString()), caller.locale());
    }

    private static boolean isOthersWork(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && OTHERS_WORK.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
