package org.zoufang.shared;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What one GraphQL request may ask for, under {@code zoufang.graphql.*}. */
public interface GraphqlConfig {

    enum Introspection {
        NOBODY,
        SIGNED_IN
    }

    /** Whether only documents known by their SHA-256 are answered: those of our own phones, and those of your folder. */
    @WithDefault("false")
    boolean trustedDocumentsOnly();

    /** A folder of further documents (*.graphql) to be trusted, for programs of the city's own. */
    Optional<Path> documents();

    /** Who may look at the schema through the server: NOBODY or SIGNED_IN. It stands in the documentation anyway. */
    @WithDefault("NOBODY")
    Introspection introspection();

    /** How long a request may take, as an ISO 8601 duration; then it is given up and its statement in the database ended. */
    @WithDefault("PT20S")
    Duration timeout();

    /** Levels of a query. */
    @WithDefault("15")
    int depth();

    /** Fields an answer can have; what stands under a page counts once for each row asked for. */
    @WithDefault("20000")
    int complexity();

    /** Words and signs of a query document; ours have some hundred. */
    @WithDefault("5000")
    int tokens();

    /** Characters of a query document. */
    @WithDefault("100000")
    int characters();

    /** Fields that a document names, those of a fragment counted each time it is used. */
    @WithDefault("2000")
    int fields();

    /** Fields of the operation itself: questions asked or changes made by one request. */
    @WithDefault("20")
    int rootFields();

    /** Fields that are given another name. */
    @WithDefault("100")
    int aliases();

    /** How often the same field may stand in one place. */
    @WithDefault("50")
    int repeats();

    /** Directives of a document. */
    @WithDefault("100")
    int directives();

    /** Directives on one field or fragment. */
    @WithDefault("5")
    int directivesInOnePlace();

    /** Elements of a list that is sent as an argument or variable. */
    @WithDefault("1000")
    int list();

    /** Single values in all variables of a request together. */
    @WithDefault("50000")
    int values();

    /** Bytes of a request's body. */
    @WithDefault("1048576")
    long bodyBytes();
}
