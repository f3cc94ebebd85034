package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'a':'b','b':'c'} | {'b':'c'}",
                "{'a':'b'} | {} | {'a':null}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':{'b':'c'}} | {'a':{'b':'d'}} | {'a':{'b':'d'}}",
                "{'a':{'b':'c','d':1}} | {'a':{'d':1}} | {'a':{'b':null}}",
                "{'a':[{'b':1}]} | {'a':[{'b':2}]} | {'a':[{'b':2}]}",
                "{'a':1.0} | {'a':1} | {}",
                "{'a':10} | {'a':1e1} | {}",
                "{'a':'1'} | {'a':1} | {'a':1}",
            })
    void onlyWhatDiffersIsSaid(String from, String to, String patch) throws Exception {
        assertThat(MergePatch.between(object(from), object(to))).isEqualTo(object(patch));
    }

    @Test
    void appliedToTheOneItGivesTheOther() throws Exception {
        Random random = new Random(7396);
        for (int round = 0; round < 2_000; round++) {
            // Given
            ObjectNode from = sample(random, 3);
            ObjectNode to = sample(random, 3);
            // When
            ObjectNode patch = MergePatch.between(from, to);
            // Then
            assertThat(Patched.of(from, patch)).as(from + " + " + patch).isEqualTo(to);
        }
    }

    private static ObjectNode sample(Random random, int depth) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = "abc".substring(random.nextInt(3)).substring(0, 1);
            switch (random.nextInt(depth > 0 ? 4 : 3)) {
                case 0 -> object.put(name, random.nextInt(2));
                case 1 -> object.put(name, "炉" + random.nextInt(2));
                case 2 -> object.putArray(name).add(random.nextInt(2));
                default -> object.set(name, sample(random, depth - 1));
            }
        }
        return object;
    }

    private static ObjectNode object(String text) throws Exception {
        JsonNode read = JSON.readTree(text.replace('\'', '"'));
        return (ObjectNode) read;
    }
}
