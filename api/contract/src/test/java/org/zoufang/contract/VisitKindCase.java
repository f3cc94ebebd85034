package org.zoufang.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of {@code visit-kind-cases.csv}: who asks for which kind of visit, and what stands against it. Contract,
 * server and phone are tested with the same rows.
 */
public record VisitKindCase(
        VisitKind kind, Role capacity, boolean inspectionSwitchedOn, String legal, List<RefusalCode> refusals) {

    private static final String TABLE = "/org/zoufang/contract/visit-kind-cases.csv";

    /** Every row of the table. */
    public static List<VisitKindCase> all() {
        try (InputStream in = VisitKindCase.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(VisitKindCase::read).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The legal block that the row names, or null for none. */
    public LegalBasis legalBasis() {
        List<String> two = List.of("执法-001", "执法-002");
        switch (legal) {
            case "NONE":
                return null;
            case "COMPLETE":
                return basis("市应急管理局", "危险化学品安全检查", "应急检批〔2026〕7号", two, InspectionType.DAILY);
            case "NO_SUBJECT":
                return basis(" ", "危险化学品安全检查", "应急检批〔2026〕7号", two, InspectionType.DAILY);
            case "NO_ITEM":
                return basis("市应急管理局", null, "应急检批〔2026〕7号", two, InspectionType.DAILY);
            case "NO_TYPE":
                return basis("市应急管理局", "危险化学品安全检查", "应急检批〔2026〕7号", two, null);
            case "NO_APPROVAL":
                return basis("市应急管理局", "危险化学品安全检查", "", two, InspectionType.DAILY);
            case "ONE_OFFICER":
                return basis("市应急管理局", "危险化学品安全检查", "应急检批〔2026〕7号", two.subList(0, 1), InspectionType.DAILY);
            case "SAME_OFFICER_TWICE":
                return basis("市应急管理局", "危险化学品安全检查", "应急检批〔2026〕7号", List.of("执法-001", " 执法-001"), InspectionType.DAILY);
            case "EMPTY":
                return basis(null, null, null, null, null);
            default:
                throw new IllegalArgumentException("no such legal block: " + legal);
        }
    }

    private static LegalBasis basis(
            String subject, String item, String approval, List<String> certificates, InspectionType type) {
        return new LegalBasis(subject, item, "安全生产法第六十五条", approval, certificates, type);
    }

    private static VisitKindCase read(String line) {
        String[] cells = line.split(",", -1);
        List<RefusalCode> refusals = Arrays.stream(cells[4].split(" "))
                .filter(code -> !code.isEmpty())
                .map(RefusalCode::valueOf)
                .collect(Collectors.toList());
        return new VisitKindCase(
                VisitKind.valueOf(cells[0]), Role.valueOf(cells[1]), cells[2].equals("on"), cells[3], refusals);
    }
}
