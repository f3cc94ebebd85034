package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VisitKindPolicyTest {

    static List<VisitKindCase> cases() {
        return VisitKindCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleAnswersEachCaseAsTheTableSays(VisitKindCase row) {
        // When
        List<Refusal> refusals =
                VisitKindPolicy.refusals(row.kind(), row.capacity(), row.inspectionSwitchedOn(), row.legalBasis());

        // Then
        assertThat(refusals).extracting(Refusal::code).containsExactlyElementsOf(row.refusals());
    }

    @Test
    void theTableNamesEveryKindInEveryCapacityWithTheSwitchOnAndOff() {
        // When
        Set<String> named = cases().stream()
                .map(row -> row.kind() + " " + row.capacity() + " " + row.inspectionSwitchedOn())
                .collect(Collectors.toSet());

        // Then
        assertThat(named).hasSize(VisitKind.values().length * Role.values().length * 2);
    }

    @Test
    void anEmptyNumberIsNoCertificate() {
        // Given
        LegalBasis basis = new LegalBasis(
                "市应急管理局",
                "危险化学品安全检查",
                "安全生产法第六十五条",
                "应急检批〔2026〕7号",
                Arrays.asList("执法-001", "", " ", "执法-001 "),
                InspectionType.DAILY);

        // When
        List<Refusal> refusals = VisitKindPolicy.refusals(VisitKind.ADMIN_INSPECTION, Role.REGULATOR, true, basis);

        // Then
        assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.INSPECTION_NEEDS_CERTIFICATES);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SERVICE_OFFICE", "DEPUTY", "LIAISON_OFFICER"})
    void whoServesCanNeverInspect(Role capacity) {
        // Given
        VisitKindCase complete = new VisitKindCase(VisitKind.ADMIN_INSPECTION, capacity, true, "COMPLETE", List.of());

        // When
        List<Refusal> refusals = VisitKindPolicy.refusals(complete.kind(), capacity, true, complete.legalBasis());

        // Then
        assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.KIND_NOT_FOR_CAPACITY);
    }
}
