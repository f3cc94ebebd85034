package org.zoufang.contract;

import static org.zoufang.contract.Role.DEPARTMENT_APPROVER;
import static org.zoufang.contract.Role.DEPARTMENT_HANDLER;
import static org.zoufang.contract.Role.DEPUTY;
import static org.zoufang.contract.Role.LIAISON_OFFICER;
import static org.zoufang.contract.Role.OFFICIAL;
import static org.zoufang.contract.Role.REGULATOR;
import static org.zoufang.contract.Role.SECRETARY;
import static org.zoufang.contract.Role.SERVICE_OFFICE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kind of visit may be recorded in which capacity, the same on the server and on a phone without signal. A service
 * visit is not an inspection: a service office, a deputy or a liaison officer can never create an administrative
 * inspection (国办发〔2024〕54号), and it is off unless the city switches it on.
 */
public final class VisitKindPolicy {

    /** Officers whose certificates an administrative inspection must name (行政处罚法 §42: no fewer than two). */
    public static final int CERTIFIED_OFFICERS = 2;

    private static final Map<VisitKind, Set<Role>> RECORDERS = recorders();

    private VisitKindPolicy() {}

    private static Map<VisitKind, Set<Role>> recorders() {
        Map<VisitKind, Set<Role>> by = new EnumMap<>(VisitKind.class);
        by.put(VisitKind.LEADER_STUDY, EnumSet.of(OFFICIAL, SECRETARY, SERVICE_OFFICE));
        by.put(
                VisitKind.SERVICE_VISIT,
                EnumSet.of(OFFICIAL, SECRETARY, SERVICE_OFFICE, DEPARTMENT_HANDLER, DEPARTMENT_APPROVER));
        by.put(VisitKind.LIAISON_CONTACT, EnumSet.of(LIAISON_OFFICER));
        by.put(VisitKind.DEPUTY_VISIT, EnumSet.of(DEPUTY));
        by.put(
                VisitKind.JOINT_SERVICE,
                EnumSet.of(
                        OFFICIAL, SECRETARY, SERVICE_OFFICE, LIAISON_OFFICER, DEPARTMENT_HANDLER, DEPARTMENT_APPROVER));
        by.put(VisitKind.OBSERVATION, EnumSet.of(OFFICIAL, SECRETARY, SERVICE_OFFICE));
        by.put(VisitKind.RETURN_VISIT, EnumSet.of(OFFICIAL, SECRETARY, DEPUTY, LIAISON_OFFICER, SERVICE_OFFICE));
        by.put(VisitKind.ADMIN_INSPECTION, EnumSet.of(REGULATOR, DEPARTMENT_HANDLER));
        by.put(
                VisitKind.EMERGENCY,
                EnumSet.of(OFFICIAL, SECRETARY, SERVICE_OFFICE, DEPARTMENT_HANDLER, DEPARTMENT_APPROVER, REGULATOR));
        return by;
    }

    /** Whether somebody acting as {@code capacity} may ever record a visit of {@code kind}, the switch aside. */
    public static boolean mayRecord(VisitKind kind, Role capacity) {
        return RECORDERS.get(kind).contains(capacity);
    }

    /**
     * What stands against recording such a visit; empty if nothing does.
     *
     * @param adminInspectionEnabled the city's switch, off by default
     * @param legal the legal block, or null
     */
    public static List<Refusal> refusals(
            VisitKind kind, Role capacity, boolean adminInspectionEnabled, LegalBasis legal) {
        List<Refusal> refusals = new ArrayList<>();
        if (!mayRecord(kind, capacity)) {
            refusals.add(Refusal.of(RefusalCode.KIND_NOT_FOR_CAPACITY, "kind", kind, capacity));
        } else if (kind == VisitKind.ADMIN_INSPECTION && !adminInspectionEnabled) {
            refusals.add(Refusal.of(RefusalCode.INSPECTION_SWITCHED_OFF, "kind"));
        } else if (kind == VisitKind.ADMIN_INSPECTION) {
            refusals.addAll(missing(legal));
        } else if (legal != null) {
            refusals.add(Refusal.of(RefusalCode.LEGAL_ONLY_FOR_INSPECTION, "legal"));
        }
        return refusals;
    }

    private static List<Refusal> missing(LegalBasis legal) {
        if (legal == null) {
            return List.of(Refusal.of(RefusalCode.INSPECTION_NEEDS_SUBJECT, "legal"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (blank(legal.subject())) {
            refusals.add(Refusal.of(RefusalCode.INSPECTION_NEEDS_SUBJECT, "legal.subject"));
        }
        if (blank(legal.item()) || legal.inspectionType() == null) {
            refusals.add(Refusal.of(RefusalCode.INSPECTION_NEEDS_ITEM, "legal.item"));
        }
        if (blank(legal.approvalNumber())) {
            refusals.add(Refusal.of(RefusalCode.INSPECTION_NEEDS_APPROVAL, "legal.approvalNumber"));
        }
        long officers = legal.certificateNumbers().stream()
                .filter(number -> !blank(number))
                .map(String::trim)
                .distinct()
                .count();
        if (officers < CERTIFIED_OFFICERS) {
            refusals.add(Refusal.of(
                    RefusalCode.INSPECTION_NEEDS_CERTIFICATES, "legal.certificateNumbers", CERTIFIED_OFFICERS));
        }
        return refusals;
    }

    private static boolean blank(String text) {
        return text == null || text.trim().isEmpty();
    }
}
