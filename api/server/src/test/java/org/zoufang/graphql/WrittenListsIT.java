package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.json.Json;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.sync.ChangePageFixture;

/** A list that writes itself into the answer says what the engine says of it, and costs far less. */
@QuarkusTest
class WrittenListsIT {

    private static final Logger LOG = Logger.getLogger(WrittenListsIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The same fields behind a fragment, where the engine goes its own way. */
    private static final String BY_ENGINE = "{ changes { cursor changes { ...all } } } fragment all on Change { %s }";

    private static final String WRITTEN = "{ changes { cursor changes { %s } } }";

    private final GraphQLSchema schema;
    private final Schema model;

    WrittenListsIT(GraphQLSchema schema, Schema model) {
        this.schema = schema;
        this.model = model;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity id version deleted document",
                "document",
                "entity gone version document",
                "document id id document",
                "a: id b: id version: version",
                "deleted entity id version",
            })
    void theListWritesWhatTheEngineWouldWrite(String fields) throws Exception {
        // Given
        ExecutionService engine = engine(ChangePageFixture.of(40));
        // When
        byte[] written = answer(engine, String.format(WRITTEN, fields));
        byte[] byEngine = answer(engine, String.format(BY_ENGINE, fields));
        // Then
        JsonNode list = JSON.readTree(written);
        assertThat(list).isEqualTo(JSON.readTree(byEngine));
        assertThat(list.path("data").path("changes").path("changes")).hasSize(40);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("\\\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__typename id",
                "id @skip(if: true) version",
                "id @include(if: false) version",
                "... on Change { id } version",
            })
    void whatIsNotPlainGoesTheEnginesWay(String fields) throws Exception {
        // Given
        ExecutionService engine = engine(ChangePageFixture.of(3));
        // When
        byte[] asked = answer(engine, String.format(WRITTEN, fields));
        byte[] byEngine = answer(engine, String.format(BY_ENGINE, fields));
        // Then
        assertThat(JSON.readTree(asked)).isEqualTo(JSON.readTree(byEngine));
    }

    @Test
    void anEmptyListIsAnEmptyList() throws Exception {
        // Given
        ExecutionService engine = engine(ChangePageFixture.of(0));
        // When
        byte[] written = answer(engine, String.format(WRITTEN, "id"));
        // Then
        assertThat(JSON.readTree(written).path("data").path("changes").path("changes"))
                .isEmpty();
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"changes\":[]");
    }

    /** No time is asserted; the ratio stands in the log. */
    @Test
    void aPageOfFiveHundredIsWrittenByEitherWayInOneRun() {
        // Given
        ExecutionService engine = engine(ChangePageFixture.of(500));
        String fields = "entity id version deleted document";
        int rounds = Integer.getInteger("zoufang.measure.rounds", 20);
        long[] cpu = new long[2];
        // When
        for (int round = 0; round < rounds * 2; round++) {
            for (int way = 0; way < 2; way++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int bytes = answer(engine, String.format(way == 0 ? BY_ENGINE : WRITTEN, fields)).length;
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                cpu[way] += round < rounds ? 0 : spent;
                assertThat(bytes).isGreaterThan(500 * 100);
            }
        }
        // Then
        LOG.infof(
                "a page of 500 changes, CPU ms: by the engine %.2f, written %.2f, ratio %.2f",
                cpu[0] / 1e6 / rounds, cpu[1] / 1e6 / rounds, (double) cpu[1] / cpu[0]);
    }

    private static byte[] answer(ExecutionService engine, String query) {
        byte[][] bytes = new byte[1][];
        engine.executeSync(
                Json.createObjectBuilder().add("query", query).build(),
                new HashMap<>(Map.of("runBlocking", true)),
                (ExecutionResponse response) -> bytes[0] = AnswerWriter.write(response.getExecutionResult()));
        return bytes[0];
    }

    private ExecutionService engine(Object page) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry()
                .transform(changed -> changed.dataFetcher(
                        FieldCoordinates.coordinates("Query", "changes"), (DataFetcher<?>) environment -> page));
        return new ExecutionService(schema.transformWithoutTypes(changed -> changed.codeRegistry(registry)), model);
    }
}
