package org.zoufang.contract;

import java.util.List;

/**
 * What an administrative inspection must show before it starts (国办发〔2024〕54号): who inspects, the published item, the
 * approval, and the certificates of at least two officers. Fields are null where nothing was given.
 */
public record LegalBasis(
        String subject,
        String item,
        String basis,
        String approvalNumber,
        List<String> certificateNumbers,
        InspectionType inspectionType) {

    public LegalBasis {
        certificateNumbers = certificateNumbers == null ? List.of() : List.copyOf(certificateNumbers);
    }
}
