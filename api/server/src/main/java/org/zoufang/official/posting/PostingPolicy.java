package org.zoufang.official.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.RoleScope;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** What a post may be, whoever gives it. */
final class PostingPolicy {

    private static final Set<Role> FOUR_EYES = Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.DISCIPLINE);

    private PostingPolicy() {}

    /** Whether a second administrator must agree: who appoints, who reads the trail, who reads complaints of conduct. */
    static boolean needsSecond(Role role) {
        return FOUR_EYES.contains(role);
    }

    /** What is wrong with the post by itself. */
    static List<Refusal> check(NewPosting asked) {
        InputCheck check = new InputCheck();
        check.text(asked.title(), "title", Limits.NAME);
        check.day(asked.from(), "from");
        check.day(asked.to(), "to");
        List<Refusal> wrong = new ArrayList<>();
        if (asked.to() != null && asked.to().isBefore(asked.from())) {
            wrong.add(Refusal.of(RefusalCode.END_BEFORE_START, "to"));
        }
        if (asked.scope() != null && !RoleScope.allowed(asked.role()).contains(asked.scope())) {
            wrong.add(Refusal.of(RefusalCode.SCOPE_NOT_ALLOWED, "scope", asked.scope(), asked.role()));
        }
        check.refuseAll(wrong);
        try {
            check.settle();
        } catch (Refused refused) {
            return refused.refusals();
        }
        return List.of();
    }

    /** Nobody decides about his own post. */
    static List<Refusal> checkOther(UUID caller, UUID holder, String field) {
        return caller.equals(holder) ? List.of(Refusal.of(RefusalCode.OWN_APPOINTMENT, field)) : List.of();
    }
}
