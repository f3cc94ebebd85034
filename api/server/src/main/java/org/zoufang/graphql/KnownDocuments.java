package org.zoufang.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zoufang.contract.Documents;
import org.zoufang.shared.GraphqlConfig;
import org.zoufang.shared.ZoufangConfig;

/**
 * The documents that may be asked for by their SHA-256, and which, by the operator's switch, are the only ones answered:
 * those of the contract, and those in the operator's folder. None is ever learnt from a request.
 */
@ApplicationScoped
class KnownDocuments {

    private static final String SCHEME = "sha256:";

    private final Map<String, String> byHash;
    private final Set<String> texts;
    private final boolean only;
    private final int mostCharacters;

    KnownDocuments(ZoufangConfig config) {
        GraphqlConfig graphql = config.graphql();
        this.byHash = new HashMap<>(Documents.byHash());
        graphql.documents().ifPresent(this::readAll);
        this.texts = new HashSet<>(byHash.values());
        this.only = graphql.trustedDocumentsOnly();
        this.mostCharacters = graphql.characters();
    }

    /**
     * The text to be answered.
     *
     * @param query the text as it came, or null
     * @param documentId {@code sha256:} and 64 hexadecimal digits, as the GraphQL-over-HTTP specification's appendix on
     *     persisted documents has it, or null
     * @param persistedQuery the hash in Apollo's extension of that name, or null
     * @throws BadRequest if there is none, or not one that may be answered
     */
    String text(String query, String documentId, String persistedQuery) {
        if (documentId != null) {
            return byId(query, documentId.toLowerCase(Locale.ROOT));
        }
        if (persistedQuery != null && query == null) {
            return known(persistedQuery, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        }
        if (query == null || query.isBlank()) {
            throw bad("BAD_REQUEST", "The parameter query is missing");
        }
        if (persistedQuery != null && !persistedQuery.equals(Documents.hash(query))) {
            throw bad("BAD_REQUEST", "The hash is not that of the query");
        }
        if (query.length() > mostCharacters) {
            throw bad("DOCUMENT_TOO_LONG", "The document may have " + mostCharacters + " characters");
        }
        if (only && !texts.contains(query)) {
            throw bad("DOCUMENT_NOT_TRUSTED", "This server answers only documents that it knows");
        }
        return query;
    }

    private String byId(String query, String documentId) {
        if (query != null) {
            throw bad("BAD_REQUEST", "Send either a query or a documentId");
        }
        String hash = documentId.startsWith(SCHEME) ? documentId.substring(SCHEME.length()) : "";
        return known(hash, "DOCUMENT_UNKNOWN", "No document of this id is known");
    }

    private String known(String hash, String code, String message) {
        String text = byHash.get(hash);
        if (text == null) {
            throw bad(code, message);
        }
        return text;
    }

    private void readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".graphql")).toList()) {
                String text = Files.readString(file);
                byHash.put(Documents.hash(text), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("zoufang.graphql.documents cannot be read: " + e.getMessage(), e);
        }
    }

    private static BadRequest bad(String code, String message) {
        return new BadRequest(400, code, message);
    }
}
