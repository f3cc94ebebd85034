package org.zoufang.sync;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.PushOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;

/**
 * Carries several groups out in one transaction, each with its own answer: one commit, one statement for their numbers
 * and one for their answers, however many they are. It is for groups that all stand: with the first that does not,
 * nothing of them is stored, and whoever asked carries them out apart.
 */
@ApplicationScoped
class GroupsTogether {

    private final CommandCarrying commands;
    private final TakingIds taking;
    private final CommandResults results;
    private final GroupCarrying apart;
    private final ChangeFeed feed;

    GroupsTogether(
            CommandCarrying commands, TakingIds taking, CommandResults results, GroupCarrying apart, ChangeFeed feed) {
        this.commands = commands;
        this.taking = taking;
        this.results = results;
        this.apart = apart;
        this.feed = feed;
    }

    /** That group of those that were to be carried out together does not stand, or not now. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int at;

        Stopped(int at, RuntimeException why) {
            super(why);
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    /**
     * Carries all out, or gives the answers that were stored when they were.
     *
     * @param groups no two of the same id
     * @throws Stopped if nothing was stored, because of the group that it names
     */
    List<GroupAnswer> carry(Caller caller, List<PushedGroup> groups) {
        Run run = new Run(caller, groups);
        try {
            return QuarkusTransaction.requiringNew().call(run::answers);
        } catch (RuntimeException e) {
            throw new Stopped(run.at, e);
        }
    }

    /** One group while the others are at work. */
    private record Done(UUID id, PushedGroup group, Set<FeedRow> rows, Refusal words, GroupAnswer repeated) {}

    private final class Run {

        private final Caller caller;
        private final List<PushedGroup> groups;
        private final Map<UUID, PushOutcome> outcomes = new HashMap<>();
        private int at;

        Run(Caller caller, List<PushedGroup> groups) {
            this.caller = caller;
            this.groups = groups;
        }

        List<GroupAnswer> answers() {
            List<UUID> ids = new ArrayList<>();
            for (at = 0; at < groups.size(); at++) {
                ids.add(Ids.parse(groups.get(at).id(), "id"));
            }
            at = 0;
            Set<UUID> known = taken(ids);
            outcomes.putAll(results.outcomes(needed(ids), caller));
            List<Done> done = new ArrayList<>();
            for (at = 0; at < groups.size(); at++) {
                UUID id = ids.get(at);
                done.add(known.contains(id) ? repeated(id, groups.get(at)) : carryOut(id, groups.get(at)));
            }
            at = 0;
            return settled(done);
        }

        /** Which of the ids stand for groups that were carried out before. */
        private Set<UUID> taken(List<UUID> ids) {
            Set<UUID> made = commands.made(groups);
            TakingIds.Known known = taking.take(ids, made);
            made.removeAll(known.rows());
            commands.expect(made);
            return known.commands();
        }

        /** What the groups wait for that is not among them. */
        private Set<UUID> needed(List<UUID> ids) {
            Set<UUID> needed = new LinkedHashSet<>();
            for (at = 0; at < groups.size(); at++) {
                groups.get(at).dependsOn().forEach(one -> needed.add(Ids.parse(one, "dependsOn")));
            }
            at = 0;
            ids.forEach(needed::remove);
            return needed;
        }

        private Done carryOut(UUID id, PushedGroup group) {
            for (String needed : group.dependsOn()) {
                PushOutcome outcome = outcomes.get(Ids.parse(needed, "dependsOn"));
                if (outcome == null || outcome == PushOutcome.REJECTED) {
                    throw new NotNow(Refusal.of(RefusalCode.DEPENDENCY_MISSING, "dependsOn"));
                }
            }
            GroupCarrying.Done done = apart.perform(id, caller, group);
            outcomes.put(id, done.words() == null ? PushOutcome.APPLIED : PushOutcome.CONFLICT);
            return new Done(id, group, done.rows(), done.words(), null);
        }

        private Done repeated(UUID id, PushedGroup group) {
            GroupAnswer answer = apart.repeat(id, caller, group);
            if (answer.code() != RefusalCode.SAME_ID_OTHER_CONTENT) {
                outcomes.put(id, answer.outcome());
            }
            return new Done(id, group, Set.of(), null, answer);
        }

        private List<GroupAnswer> settled(List<Done> done) {
            Set<FeedRow> about = new LinkedHashSet<>();
            done.forEach(one -> about.addAll(one.rows()));
            Map<FeedRow, RowVersion> standing = feed.standing(about);
            List<CommandResults.Answered> fresh = new ArrayList<>();
            List<GroupAnswer> answers = new ArrayList<>();
            for (Done one : done) {
                GroupAnswer answer = one.repeated();
                if (answer == null) {
                    List<RowVersion> rows =
                            one.rows().stream().map(standing::get).toList();
                    answer = GroupAnswer.taken(one.group().id(), rows, one.words(), caller.locale());
                    fresh.add(new CommandResults.Answered(one.id(), one.group(), answer));
                }
                answers.add(answer);
            }
            results.store(fresh, caller);
            return answers;
        }
    }
}
