package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phone and the pages ask is possible by the schema that server and clients agree on. */
class OperationsTest {

    private static final Path CONTRACT = Path.of("src/main/resources/org/zoufang/contract");

    @ParameterizedTest
    @MethodSource("everyRelease")
    void anOperationFileFitsTheSchema(Path file) throws IOException {
        // Given
        String operation = Files.readString(file);
        // When
        List<ValidationError> errors = validate(operation);
        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query changes { changes { cursor surprise } }",
                "query changes($first: String) { changes(first: $first) { cursor } }",
                "mutation push { push { serverTime } }",
                "query changes($unused: Int) { changes { cursor } }"
            })
    void anOperationThatDoesNotFitIsFound(String operation) throws IOException {
        // Given an operation with a mistake
        // When
        List<ValidationError> errors = validate(operation);
        // Then
        assertThat(errors).isNotEmpty();
    }

    @Test
    void aFileHoldsOneOperationOfItsName() throws IOException {
        // Given
        List<Path> files = files().toList();
        // When
        List<String> first = files.stream().map(OperationsTest::name).toList();
        // Then
        assertThat(first)
                .isEqualTo(files.stream().map(OperationsTest::operation).toList());
        assertThat(first).contains("push", "changes", "signIn");
    }

    static Stream<Path> everyRelease() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACT.resolve("operations"))) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACT.resolve("operations"))) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    private static List<ValidationError> validate(String operation) throws IOException {
        return new Validator().validateDocument(schema(), Parser.parse(operation), Locale.ENGLISH);
    }

    private static GraphQLSchema schema() throws IOException {
        String text = Files.readString(CONTRACT.resolve("schema.graphql"));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".graphql", "");
    }

    private static String operation(Path file) {
        try {
            return Parser.parse(Files.readString(file))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .get(0)
                    .getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
