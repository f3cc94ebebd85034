package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How content enterprises are; who did not answer is named beside it and counted to no side. */
@Type("SatisfactionFigures")
@Description("How content enterprises are; who did not answer is named beside it and counted to no side")
public record SatisfactionFigures(
        @NonNull @Description("Whom an answer reached") int asked,
        @NonNull @Description("Satisfied (满意)") int satisfied,
        @NonNull @Description("Fairly satisfied (基本满意)") int fairlySatisfied,
        @NonNull @Description("Dissatisfied (不满意)") int dissatisfied,
        @NonNull @Description("Who said nothing to this, of those asked") Share noAnswer,
        @NonNull @Description("Satisfied or fairly satisfied, of those who said something") Share content) {

    static SatisfactionFigures of(int asked, int satisfied, int fairly, int dissatisfied) {
        int said = satisfied + fairly + dissatisfied;
        return new SatisfactionFigures(
                asked,
                satisfied,
                fairly,
                dissatisfied,
                Share.of(asked - said, asked),
                Share.of(satisfied + fairly, said));
    }
}
