package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandHashTest {

    @Test
    void theOrderOfKeysDoesNotCount() {
        // Given
        Map<String, Object> one = ordered("id", "a", "commands", List.of());
        Map<String, Object> other = ordered("commands", List.of(), "id", "a");
        // When
        byte[] hash = CommandHash.of(one);
        // Then
        assertThat(hash).hasSize(32).isEqualTo(CommandHash.of(other));
    }

    @Test
    void theOrderOfAListCounts() {
        // Given
        List<String> list = List.of("a", "b");
        // When
        byte[] hash = CommandHash.of(list);
        // Then
        assertThat(hash).isNotEqualTo(CommandHash.of(List.of("b", "a")));
    }

    @Test
    void aFieldThatIsNullCountsAsLeftOut() {
        // Given
        Map<String, Object> withNull = ordered("id", "a", "purpose", null);
        // When
        String canonical = CommandHash.canonical(withNull);
        // Then
        assertThat(canonical).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void aNumberIsWrittenInOneWay() {
        // Given
        List<Object> sameNumbers =
                Arrays.asList(1, 1L, 1.0, new BigDecimal("1.00"), new BigDecimal("1e0"), BigInteger.ONE, (Object)
                        new BigDecimal("0.1e1"));
        // When
        String canonical = CommandHash.canonical(sameNumbers);
        // Then
        assertThat(canonical).isEqualTo("[1,1,1,1,1,1,1]");
    }

    @Test
    void aHugeExponentStaysShort() {
        // Given
        BigDecimal huge = new BigDecimal("1e999999999");
        // When
        String canonical = CommandHash.canonical(List.of(huge, new BigDecimal("-0.50"), new BigDecimal("0e7")));
        // Then
        assertThat(canonical).isEqualTo("[1E999999999,-5E-1,0]");
    }

    @Test
    void aTextIsNotANumberAndNullIsNotItsName() {
        // Given
        List<Object> values = Arrays.asList("1", 1, "null", null, "true", true);
        // When
        String canonical = CommandHash.canonical(values);
        // Then
        assertThat(canonical).isEqualTo("[\"1\",1,\"null\",null,\"true\",true]");
    }

    @Test
    void aTextCannotPretendToBeStructure() {
        // Given
        Map<String, Object> pretending = ordered("a", "1\",\"b\":\"2\n");
        // When
        String canonical = CommandHash.canonical(pretending);
        // Then
        assertThat(canonical).isEqualTo("{\"a\":\"1\\\",\\\"b\\\":\\\"2\\u000a\"}");
    }

    @Test
    void aBackslashIsNoEscapeOfWhatFollowsIt() {
        // Given
        String path = "C:\\\"n";
        // When
        String canonical = CommandHash.canonical(path);
        // Then
        assertThat(canonical).isEqualTo("\"C:\\\\\\\"n\"");
        assertThat(CommandHash.of("\\n")).isNotEqualTo(CommandHash.of("\n"));
    }

    @Test
    void halvesOfCharactersAreToldApart() {
        // Given
        String half = "\ud83d";
        // When
        byte[] hash = CommandHash.of(half);
        // Then
        assertThat(hash).isNotEqualTo(CommandHash.of("\ud83c"));
    }

    @Test
    void anEmptyObjectIsAnEmptyObject() {
        // Given
        Map<String, Object> empty = ordered("a", Map.of());
        // When
        String canonical = CommandHash.canonical(empty);
        // Then
        assertThat(canonical).isEqualTo("{\"a\":{}}");
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
