package org.zoufang.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.zoufang.official.rest.PathGate;

/** Every operation that the server has: the fields of Query and Mutation in the schema, the methods of resource classes. */
final class Operations {

    private static final java.nio.file.Path SCHEMA =
            java.nio.file.Path.of("../contract/src/main/resources/org/zoufang/contract/schema.graphql");

    private Operations() {}

    static Set<String> all() throws IOException {
        Set<String> all = new TreeSet<>();
        TypeDefinitionRegistry schema = new SchemaParser().parse(Files.readString(SCHEMA));
        for (String root : new String[] {"Query", "Mutation"}) {
            schema.getType(root, ObjectTypeDefinition.class)
                    .orElseThrow()
                    .getFieldDefinitions()
                    .forEach(field -> all.add(root + "." + field.getName()));
        }
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.zoufang")) {
            Class<?> resource = type.isAnnotatedWith(Path.class) ? type.reflect() : null;
            if (resource != null) {
                Arrays.stream(resource.getDeclaredMethods())
                        .filter(Operations::answers)
                        .forEach(method -> all.add(PathGate.operation(method)));
            }
        }
        return all;
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
