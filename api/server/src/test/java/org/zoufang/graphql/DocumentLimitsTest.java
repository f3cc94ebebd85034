package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.Documents;
import org.zoufang.shared.SettingsFixture;

/** Each limit of a document: as much as is allowed passes, one more is refused by its code. */
class DocumentLimitsTest {

    private final DocumentLimits limits =
            new DocumentLimits(SettingsFixture.unset().graphql());

    static Stream<Arguments> limits() {
        return Stream.of(
                limit(15, "TOO_DEEP", n -> "{a".repeat(n) + "}".repeat(n)),
                limit(15, "TOO_DEEP", n -> "{a{...f}} fragment f on Q " + "{a".repeat(n - 1) + "}".repeat(n - 1)),
                limit(100, "TOO_MANY_ALIASES", n -> "{ a { " + times(n, i -> "b" + i + ": x") + " } }"),
                limit(
                        100,
                        "TOO_MANY_ALIASES",
                        n -> "{ a { b: x ...f } } fragment f on Q { " + times(n - 1, i -> "b" + i + ": x") + " }"),
                limit(20, "TOO_MANY_ROOT_FIELDS", n -> "{ " + times(n, i -> "a" + i) + " }"),
                limit(
                        20,
                        "TOO_MANY_ROOT_FIELDS",
                        n -> "{ a ...f ... { b } } fragment f on Q { " + times(n - 2, i -> "a" + i) + " }"),
                limit(2000, "TOO_MANY_FIELDS", n -> "{ a { " + times(n - 1, i -> "b" + i) + " } }"),
                limit(50, "TOO_MANY_REPEATS", n -> "{ a { " + "b ".repeat(n) + "} }"),
                limit(50, "TOO_MANY_REPEATS", n -> "{ a { b " + "...f ".repeat(n - 1) + "} } fragment f on Q { b }"),
                limit(5, "TOO_MANY_DIRECTIVES", n -> "{ a " + "@d ".repeat(n) + "}"),
                limit(5, "TOO_MANY_DIRECTIVES", n -> "{ ...f " + "@d ".repeat(n) + "} fragment f on Q { a }"),
                limit(100, "TOO_MANY_DIRECTIVES", n -> "{ a { " + times(n, i -> "b" + i + " @d") + " } }"),
                limit(1000, "LIST_TOO_LONG", n -> "{ a(b: [" + "1 ".repeat(n) + "]) }"),
                limit(1000, "LIST_TOO_LONG", n -> "query($b: [Int] = [" + "1 ".repeat(n) + "]) { a(b: {c: $b}) }"));
    }

    private static Arguments limit(int most, String code, IntFunction<String> document) {
        return Arguments.of(code, most, document);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("limits")
    void asMuchAsIsAllowedPassesAndOneMoreIsRefused(String code, int most, IntFunction<String> document) {
        assertThatCode(() -> limits.check(parse(document.apply(most)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.check(parse(document.apply(most + 1))))
                .isInstanceOfSatisfying(
                        OverLimit.class, over -> assertThat(over.code()).isEqualTo(code));
    }

    @Test
    void fragmentsThatDoubleEachOtherAreCountedAsWhatTheyAskForInNoTime() {
        // Given
        String doubling = "query { ...f0 } "
                + times(200, i -> "fragment f" + i + " on Q { a { ...f" + (i + 1) + " } b { ...f" + (i + 1) + " } }")
                + " fragment f200 on Q { x }";
        Document document = parse(doubling);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        // When
        long before = System.nanoTime();
        DocumentSize.Size size = new DocumentSize(document).of(operation);
        // Then: whoever follows each of them, as 2^200 asks, never comes back, so that any time will do
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
        assertThat(size.fields()).isEqualTo(Integer.MAX_VALUE);
        assertThat(size.depth()).isEqualTo(201);
    }

    @Test
    void aCycleOfFragmentsComesToAnEnd() {
        // Given
        Document document = parse("{ ...a } fragment a on Q { x ...b } fragment b on Q { y ...a }");
        // When
        DocumentSize.Size size = new DocumentSize(document)
                .of(document.getDefinitionsOfType(OperationDefinition.class).get(0));
        // Then
        assertThat(size.fields()).isEqualTo(2);
    }

    @Test
    void everyDocumentOfOursIsFarFromEveryLimit() {
        for (String document : Documents.byHash().values()) {
            assertThatCode(() -> limits.check(parse(document))).doesNotThrowAnyException();
            assertThat(document).hasSizeLessThan(10_000);
        }
    }

    private static String times(int n, IntFunction<String> each) {
        return IntStream.range(0, n).mapToObj(each).collect(Collectors.joining(" "));
    }

    private static Document parse(String document) {
        return Parser.parse(document);
    }
}
