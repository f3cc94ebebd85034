package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemNumbers;
import org.zoufang.web.Form;

/** The problems whose numbers somebody typed into a field, with anything between. */
@ApplicationScoped
class TypedNumbers {

    private final ProblemNumbers numbers;

    TypedNumbers(ProblemNumbers numbers) {
        this.numbers = numbers;
    }

    /** Their ids. @throws org.zoufang.shared.Refused with UNKNOWN_ID if there is none that the caller may see */
    List<String> of(Caller caller, Form form, String field) {
        return Stream.of(form.typed(field).split("[\\s,，、;；]+"))
                .filter(number -> !number.isBlank())
                .map(number -> numbers.id(caller, number, field).toString())
                .toList();
    }
}
