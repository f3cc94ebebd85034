package org.zoufang.visit.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.InspectionType;

/** The legal basis of an administrative inspection (国办发〔2024〕54号). */
@Input("LegalBasisInput")
@Description("Legal basis of an administrative inspection (行政检查, 国办发〔2024〕54号)")
public record LegalBasisInput(
        @Description("The body that inspects (检查主体)") String subject,
        @Description("The published item (检查事项)") String item,
        @Description("The provision it rests on (检查依据)") String basis,
        @Description("Number of the approval (批准文号)") String approvalNumber,
        @Nullable @Description("Certificate numbers of the officers (执法证件号), at least two")
                List<@NonNull String> certificateNumbers,
        @Description("Daily, case or special (日常、个案、专项)") InspectionType inspectionType) {}
