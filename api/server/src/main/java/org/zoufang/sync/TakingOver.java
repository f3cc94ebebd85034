package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/**
 * Carries a kept group out later, as ordinary commands of its author. It is done under the group's own id where that is
 * free or was refused: a phone that still asks then hears that it is stored.
 */
@ApplicationScoped
public class TakingOver {

    private final GroupCarrying carrying;
    private final CommandResults results;

    TakingOver(GroupCarrying carrying, CommandResults results) {
        this.carrying = carrying;
        this.results = results;
    }

    /**
     * Carries the group out in the transaction at hand, or gives the answer of when it was. What it depended on is not
     * asked for: a row that it needs is there or is missed by its command.
     *
     * @param otherwise under which id, if the group's own stands for something else
     * @throws Refused with what stands against it; nothing may be stored then
     */
    public GroupAnswer carry(Caller author, PushedGroup group, UUID otherwise) {
        if (group.unread() != null || group.commands().isEmpty()) {
            throw Refused.because(RefusalCode.GROUP_MALFORMED, "id", readable(group.unread()));
        }
        UUID id = Ids.parse(group.id(), "id");
        boolean fresh = results.claim(id, group, author);
        if (!fresh && !results.isOf(id, group, author)) {
            id = otherwise;
            fresh = results.claim(id, group, author);
        }
        if (!fresh && CommandResults.isStored(results.stored(id))) {
            return results.stored(id);
        }
        try {
            return carrying.carryOut(id, author, group);
        } catch (Forbidden forbidden) {
            throw Refused.because(RefusalCode.NOT_PERMITTED, "id");
        }
    }

    /**
     * Lets a phone that still asks for a refused group hear that a person has set it aside, and why. An answer that was
     * stored for other content, or says that the group is stored, stays.
     *
     * @param free whether the refusal left the group's id free, so that there may be no answer yet
     */
    public void setAside(Caller author, UUID id, PushedGroup group, boolean free, String reason) {
        boolean known = results.isOf(id, group, author);
        boolean told = known ? !CommandResults.isStored(results.stored(id)) : free && results.claim(id, group, author);
        if (told) {
            Refusal words = Refusal.of(RefusalCode.OFFICE_SET_ASIDE, null, reason);
            results.settle(id, GroupAnswer.refused(id.toString(), words, author.locale()));
        }
    }

    private static String readable(Refusal unread) {
        return unread == null || unread.arguments().length == 0 ? "" : String.valueOf(unread.arguments()[0]);
    }
}
