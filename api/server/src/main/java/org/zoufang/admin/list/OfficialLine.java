package org.zoufang.admin.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.AccountView;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.intake.Taken;
import org.zoufang.official.Caller;
import org.zoufang.official.posting.NewPosting;
import org.zoufang.official.posting.PostGiving;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/** What one line of a list of people does: the person, the post, the account, each if it is not there yet. */
final class OfficialLine {

    private final Appointing appointing;
    private final PersonSearch people;
    private final Caller caller;
    private final LocalDate today;
    private final List<Refusal> remarks = new ArrayList<>();

    OfficialLine(Appointing appointing, PersonSearch people, Caller caller, LocalDate today) {
        this.appointing = appointing;
        this.people = people;
        this.caller = caller;
        this.today = today;
    }

    /** The post as the line says it; what it does not say is null. */
    record Post(RegisteredOrganisation body, Role role, Scope scope, String title, LocalDate from, LocalDate to) {

        boolean is(UUID organisation, Role other, LocalDate day, LocalDate lastDay) {
            return body.id().equals(organisation)
                    && role == other
                    && (from == null || from.equals(day))
                    && (to == null || to.equals(lastDay));
        }
    }

    /** @param person whom the line means, or null: somebody new */
    Taken take(RegisteredOfficial person, String name, String account, Post post) {
        UUID official = person == null ? appointing.bringIn(caller, name) : person.id();
        boolean given = !holds(official, post);
        if (given) {
            give(official, post);
        }
        boolean opened = open(official, account);
        if (person == null) {
            return new Taken(ImportOutcome.ADDED, remarks);
        }
        return new Taken(given || opened ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED, remarks);
    }

    private boolean holds(UUID official, Post post) {
        boolean holds = appointing.postsOf(official).stream()
                .anyMatch(one ->
                        one.endedAt() == null && post.is(one.organisation().id(), one.role(), one.from(), one.to()));
        return holds
                || appointing.proposedFor(official).stream()
                        .anyMatch(one -> one.decidedAt() == null
                                && post.is(one.organisation().id(), one.role(), one.from(), one.to()));
    }

    private void give(UUID official, Post post) {
        PostGiving.Given given = appointing.give(
                caller,
                new NewPosting(
                        Ids.next(),
                        official,
                        post.body().id(),
                        post.role(),
                        post.scope(),
                        post.title(),
                        post.from() == null ? today : post.from(),
                        post.to()));
        if (given.proposal() != null) {
            remarks.add(Refusal.of(RefusalCode.POSTING_WAITS, OfficialColumn.ROLE.title()));
        }
    }

    private boolean open(UUID official, String account) {
        if (account == null) {
            return false;
        }
        AccountView standing = people.accountOf(official);
        if (standing != null && standing.name().equals(Grams.fold(account))) {
            return false;
        }
        appointing.open(caller, official, account);
        remarks.add(Refusal.of(RefusalCode.ACCOUNT_NEEDS_PASSWORD, OfficialColumn.ACCOUNT.title()));
        return true;
    }
}
