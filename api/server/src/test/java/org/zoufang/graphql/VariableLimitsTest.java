package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.SettingsFixture;

class VariableLimitsTest {

    private final VariableLimits limits =
            new VariableLimits(SettingsFixture.unset().graphql());

    @Test
    void aListMayHaveAThousandElementsAndNotOneMore() {
        assertThatCode(() -> limits.check(variables(list(1000)))).doesNotThrowAnyException();
        refuses(variables(list(1001)), "LIST_TOO_LONG");
    }

    @Test
    void allVariablesTogetherMayHaveFiftyThousandValuesAndNotOneMore() {
        // Given: one for the variables, one for the list of lists, then 49 full lists
        JsonArrayBuilder lists = Json.createArrayBuilder();
        Collections.nCopies(49, list(1000)).forEach(lists::add);
        JsonArray many = lists.build();
        int left = 50_000 - 2 - 49 * 1001;
        // Then
        assertThatCode(() -> limits.check(variables(with(many, left - 1)))).doesNotThrowAnyException();
        refuses(variables(with(many, left)), "VARIABLES_TOO_LARGE");
    }

    @Test
    void aRequestWithoutVariablesPasses() {
        assertThatCode(() -> limits.check(Json.createObjectBuilder().build())).doesNotThrowAnyException();
    }

    /** One more list, of {@code more} values, itself among the values. */
    private static JsonArray with(JsonArray lists, int more) {
        return Json.createArrayBuilder(lists).add(list(more)).build();
    }

    private static JsonArray list(int elements) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (int i = 0; i < elements; i++) {
            list.add(i);
        }
        return list.build();
    }

    private static JsonObject variables(JsonArray value) {
        return Json.createObjectBuilder()
                .add("variables", Json.createObjectBuilder().add("v", value))
                .build();
    }

    private void refuses(JsonObject request, String code) {
        assertThatThrownBy(() -> limits.check(request))
                .isInstanceOfSatisfying(
                        BadRequest.class, bad -> assertThat(bad.code()).isEqualTo(code));
    }
}
