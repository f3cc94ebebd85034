package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKindCase;
import org.zoufang.official.AccessTable;
import org.zoufang.pairing.PairingFixture;

/** Records a visit for each case of the table, as a person who holds the capacity. */
@ApplicationScoped
class VisitKindAsking {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final AccessTable access;
    private Person leader;

    VisitKindAsking(SignedInFixture people, VisitFixture visits, PairingFixture pairings, AccessTable access) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.access = access;
    }

    void everyCase(boolean switchedOn) {
        // Given
        Map<Role, Person> holders = new EnumMap<>(Role.class);
        UUID enterprise = visits.anEnterprise();
        List<VisitKindCase> cases = VisitKindCase.all().stream()
                .filter(row -> row.inspectionSwitchedOn() == switchedOn)
                .toList();
        assertThat(cases).hasSizeGreaterThan(200);
        SoftAssertions answers = new SoftAssertions();
        for (VisitKindCase row : cases) {
            Person person = holders.computeIfAbsent(row.capacity(), role -> holder(role, enterprise));

            // When
            if (!access.allows("Mutation.visitRecord", List.of(row.capacity().name()))) {
                answers.assertThat(Asking.as(person).refusedWith("visitRecord", input(row, enterprise)))
                        .as(row.toString())
                        .isEqualTo("FORBIDDEN");
                answers.assertThat(row.refusals())
                        .as("a role without the right is refused on the phone too: " + row)
                        .isNotEmpty();
                continue;
            }
            var answer = Asking.as(person).visit("visitRecord", input(row, enterprise));

            // Then
            answers.assertThat(answer.getList("userErrors.code", String.class))
                    .as(row.toString())
                    .containsExactlyElementsOf(
                            row.refusals().stream().map(Enum::name).toList());
            answers.assertThat(answer.getString("visit") == null)
                    .as(row.toString())
                    .isEqualTo(!row.refusals().isEmpty());
        }
        answers.assertAll();
    }

    /** Somebody who may record there in this capacity: a liaison officer is paired, a secretary has a leader. */
    private Person holder(Role role, UUID enterprise) {
        Person person = people.anOfficial(role);
        if (role == Role.LIAISON_OFFICER) {
            pairings.pairs(person, enterprise);
        }
        if (role == Role.SECRETARY) {
            leader = people.anOfficial(Role.OFFICIAL);
            people.lends(leader, person);
        }
        return person;
    }

    private Map<String, Object> input(VisitKindCase row, UUID enterprise) {
        Map<String, Object> input = VisitFixture.aVisit(enterprise);
        input.put("kind", row.kind().name());
        input.put("capacity", row.capacity().name());
        if (row.capacity() == Role.SECRETARY) {
            input.put("onBehalfOfId", leader.officialId().toString());
        }
        if (row.legalBasis() != null) {
            input.put("legal", legal(row.legalBasis()));
        }
        return input;
    }

    private static Map<String, Object> legal(LegalBasis basis) {
        Map<String, Object> legal = new LinkedHashMap<>();
        legal.put("subject", basis.subject());
        legal.put("item", basis.item());
        legal.put("basis", basis.basis());
        legal.put("approvalNumber", basis.approvalNumber());
        legal.put("certificateNumbers", basis.certificateNumbers());
        legal.put(
                "inspectionType",
                basis.inspectionType() == null ? null : basis.inspectionType().name());
        return legal;
    }
}
