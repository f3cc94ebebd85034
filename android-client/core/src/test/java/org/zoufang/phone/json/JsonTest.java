package org.zoufang.phone.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    /** The examples of RFC 7396, appendix A, whose target and patch are objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':'c'} | {\"a\":\"c\"}",
                "{'a':'b'} | {'b':'c'} | {\"a\":\"b\",\"b\":\"c\"}",
                "{'a':'b'} | {'a':null} | {}",
                "{'a':'b','b':'c'} | {'a':null} | {\"b\":\"c\"}",
                "{'a':['b']} | {'a':'c'} | {\"a\":\"c\"}",
                "{'a':'c'} | {'a':['b']} | {\"a\":[\"b\"]}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {\"a\":{\"b\":\"d\"}}",
                "{'a':[{'b':'c'}]} | {'a':[1]} | {\"a\":[1]}",
                "{} | {'a':{'bb':{'ccc':null}}} | {\"a\":{\"bb\":{}}}",
            })
    void aPatchChangesWhatItNames(String target, String patch, String result) {
        // Given
        JsonObject before = Json.object(target);

        // When
        JsonObject after = Json.patched(before, Json.object(patch));

        // Then
        assertThat(after).hasToString(result);
        assertThat(before).isEqualTo(Json.object(target));
    }

    @Test
    void nullsAreLeftOutHoweverDeepTheyLie() {
        assertThat(Json.withoutNulls(Json.object("{'a':null,'b':{'c':null,'d':1},'e':[null]}")))
                .hasToString("{\"b\":{\"d\":1},\"e\":[null]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{", "<html>"})
    void whatIsNoObjectIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(text));
    }

    @Test
    void aFieldOfAnotherFormIsAbsent() {
        // Given
        JsonObject from = Json.object("{'object':{},'list':[1],'text':'t','null':null}");

        // Then
        assertThat(Json.text(from, "object")).isNull();
        assertThat(Json.text(from, "null")).isNull();
        assertThat(Json.number(from, "list")).isZero();
        assertThat(Json.flag(from, "object")).isFalse();
        assertThat(Json.child(from, "text")).isNull();
        assertThat(Json.objects(from, "text")).isEmpty();
        assertThat(Json.texts(from, "list")).containsExactly("1");
    }
}
