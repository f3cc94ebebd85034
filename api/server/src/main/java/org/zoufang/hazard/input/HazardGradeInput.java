package org.zoufang.hazard.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.HazardGrade;

/** Grades a hazard; only the competent regulator, or an expert whom it asked. */
@Input("HazardGradeInput")
@Description("Grades a hazard; only the competent regulator, or an expert whom it asked")
public record HazardGradeInput(
        @NonNull @Id @Description("The hazard") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("General or major") HazardGrade grade,
        @Description("The expert whom the regulator asked") String expert,
        @Description("Its category, if it was told wrong: a code of the catalogue HAZARD_CATEGORY") String category,
        @NonNull @Description("On what the grade rests: the standard and its clause") String text) {}
