package org.zoufang;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The schema that runs is the schema that stands in the contract, with which phone and pages are built. After a change
 * that is meant, {@code -Dsnapshot.write=true} writes the contract's file anew; the change is then seen in review.
 */
@QuarkusTest
class SchemaSnapshotIT {

    private static final Path SNAPSHOT = Path.of("../contract/src/main/resources/org/zoufang/contract/schema.graphql");

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectiveDefinitions(false)
            .includeDirectives(true));

    private final GraphQLSchema schema;

    SchemaSnapshotIT(GraphQLSchema schema) {
        this.schema = schema;
    }

    @Test
    void theRunningSchemaIsTheContracts() throws IOException {
        // Given
        String running = PRINTER.print(schema);
        if (Boolean.getBoolean("snapshot.write")) {
            Files.writeString(SNAPSHOT, running);
        }
        // When
        String snapshot = Files.readString(SNAPSHOT);
        // Then
        assertThat(running)
                .as("breaking: %s; if it is meant, run with -Dsnapshot.write=true", breakages(snapshot, running))
                .isEqualTo(snapshot);
    }

    @Test
    void aFieldTakenAwayIsABreakage() {
        // Given
        String before = "type Query { visit: Visit } type Visit { id: ID kind: String }";
        String after = "type Query { visit: Visit } type Visit { id: ID }";
        // When
        List<String> found = breakages(before, after);
        // Then
        assertThat(found).singleElement().asString().contains("kind");
        assertThat(breakages(after, before)).isEmpty();
    }

    @Test
    void everyTypeAndFieldSaysWhatItIs() {
        assertThat(undescribed(schema)).isEmpty();
    }

    @Test
    void aFieldWithoutADescriptionIsSeen() {
        // Given
        String sdl = "\"The root\" type Query { \"said\" one: Int two: Int } input Bare { \"said\" three: Int }";
        // When
        List<String> found =
                undescribed(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl)));
        // Then
        assertThat(found).containsExactlyInAnyOrder("Query.two", "Bare");
    }

    private static List<String> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(parsed(before), parsed(after)), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }

    private static GraphQLSchema parsed(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    private static List<String> undescribed(GraphQLSchema schema) {
        List<String> missing = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__")) {
                continue;
            }
            if (type instanceof GraphQLObjectType object) {
                note(missing, type.getName(), type.getDescription());
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    note(missing, type.getName() + "." + field.getName(), field.getDescription());
                }
            } else if (type instanceof GraphQLInputObjectType input) {
                note(missing, type.getName(), type.getDescription());
                input.getFieldDefinitions()
                        .forEach(
                                field -> note(missing, type.getName() + "." + field.getName(), field.getDescription()));
            } else if (type instanceof GraphQLEnumType) {
                note(missing, type.getName(), type.getDescription());
            }
        }
        return missing;
    }

    private static void note(List<String> missing, String name, String description) {
        if (description == null || description.isBlank()) {
            missing.add(name);
        }
    }
}
