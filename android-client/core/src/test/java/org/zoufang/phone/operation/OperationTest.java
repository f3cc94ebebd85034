package org.zoufang.phone.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Documents;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.InspectionType;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.SizeClass;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;

class OperationTest {

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            Role.class,
            RefusalCode.class,
            OrganisationKind.class,
            SizeClass.class,
            ImportState.class,
            VisitKind.class,
            VisitState.class,
            InspectionType.class,
            ParticipantRole.class,
            NoteKind.class,
            Confidentiality.class,
            PhotoSource.class,
            PhotoState.class);

    static GraphQLSchema schema() throws Exception {
        try (InputStream in = Operation.class.getResourceAsStream("/org/zoufang/contract/schema.graphql")) {
            TypeDefinitionRegistry types =
                    new SchemaParser().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            complete(types);
            RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
            types.scalars().keySet().stream()
                    .filter(name -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
                    .forEach(name -> wiring.scalar(GraphQLScalarType.newScalar()
                            .name(name)
                            .coercing(new graphql.schema.Coercing<Object, Object>() {})
                            .build()));
            return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
        }
    }

    /** The snapshot may leave out what the contract's enums say already. */
    private static void complete(TypeDefinitionRegistry types) {
        for (Class<? extends Enum<?>> type : ENUMS) {
            if (!types.hasType(
                    graphql.language.TypeName.newTypeName(type.getSimpleName()).build())) {
                String names =
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
                types.merge(new SchemaParser().parse("enum " + type.getSimpleName() + " { " + names + " }"));
            }
        }
        if (!types.scalars().containsKey("BigInteger")) {
            types.merge(new SchemaParser().parse("scalar BigInteger"));
        }
    }

    static List<ValidationError> errors(String document) throws Exception {
        return new Validator().validateDocument(schema(), Parser.parse(document), Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationFitsTheSchema(Operation operation) throws Exception {
        // Given
        String document = operation.document();

        // When
        List<ValidationError> errors = errors(document);

        // Then
        assertThat(errors).isEmpty();
        assertThat(document).contains(" " + operation.fieldName());
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationIsKnownToAServerThatTakesOnlyKnownDocuments(Operation operation) {
        // When
        String sent = operation.document();

        // Then
        assertThat(Documents.byHash()).containsKey(Documents.hash(sent));
    }

    @Test
    void anOperationThatAsksForAFieldThatIsNotThereIsFound() throws Exception {
        // Given
        String document = Operation.CHANGES.document().replace("resync", "rewind");

        // When
        List<ValidationError> errors = errors(document);

        // Then
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage()).contains("rewind");
    }
}
