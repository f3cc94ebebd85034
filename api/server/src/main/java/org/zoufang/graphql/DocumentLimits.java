package org.zoufang.graphql;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import org.zoufang.shared.GraphqlConfig;

/**
 * What a document may ask for by its text alone. Looked at when it is parsed, before it is validated; a document that
 * the engine remembers has passed and is not looked at again.
 */
final class DocumentLimits extends SimplePerformantInstrumentation {

    private final GraphqlConfig limits;

    DocumentLimits(GraphqlConfig limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        check(parsed.getDocument());
        return parsed;
    }

    /** @throws OverLimit with a code that says of what there is too much */
    void check(Document document) {
        Extras extras = new Extras();
        extras.count(document);
        refuse(extras.directives, limits.directives(), "TOO_MANY_DIRECTIVES", "directives in a document");
        refuse(extras.inOnePlace, limits.directivesInOnePlace(), "TOO_MANY_DIRECTIVES", "directives in one place");
        refuse(extras.list, limits.list(), "LIST_TOO_LONG", "elements in a list");
        DocumentSize size = new DocumentSize(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            check(size.of(operation));
        }
        refuse(size.repeats(), limits.repeats(), "TOO_MANY_REPEATS", "times the same field in one place");
    }

    private void check(DocumentSize.Size operation) {
        refuse(operation.depth(), limits.depth(), "TOO_DEEP", "levels in a query");
        refuse(operation.aliases(), limits.aliases(), "TOO_MANY_ALIASES", "aliases in an operation");
        refuse(operation.here(), limits.rootFields(), "TOO_MANY_ROOT_FIELDS", "fields of an operation itself");
        refuse(operation.fields(), limits.fields(), "TOO_MANY_FIELDS", "fields in an operation");
    }

    private static void refuse(long are, int most, String code, String what) {
        if (are > most) {
            throw new OverLimit(code, "At most " + most + " " + what + " are allowed; here are " + are);
        }
    }

    /** What stands beside the fields. */
    private static final class Extras {

        private int directives;
        private int inOnePlace;
        private int list;

        private void count(Node<?> node) {
            if (node instanceof DirectivesContainer<?> holder) {
                int here = holder.getDirectives().size();
                directives += here;
                inOnePlace = Math.max(inOnePlace, here);
            } else if (node instanceof ArrayValue array) {
                list = Math.max(list, array.getValues().size());
            }
            for (Node<?> child : node.getChildren()) {
                count(child);
            }
        }
    }
}
