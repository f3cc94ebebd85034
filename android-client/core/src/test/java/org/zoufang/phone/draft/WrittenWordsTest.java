package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.phone.json.Json;

/** Whatever a person wrote in a command, he can copy it out when the server will not have it. */
class WrittenWordsTest {

    /** Texts of the inputs that are no words of a person: ids, terms of lists, days, and what the phone measured or drew. */
    private static final Set<String> NO_WORDS =
            Set.of("category", "type", "mediaType", "sha256", "signature", "themes", "certificateNumbers");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"text": "修好了"}                                                | 修好了
        {"text": "改到月底", "agreedText": "先修一半", "contactName": "王厂长"} | 改到月底/先修一半/王厂长
        {"text": "电线裸露", "place": "二号车间", "told": [{"whom": "李工", "phone": "138"}]} | 电线裸露/二号车间/李工 138
        {"purpose": "看新炉", "hosts": [{"name": "王", "post": "厂长"}, {"name": "李"}]} | 看新炉/王 厂长/李
        {"title": "铸造行业", "stops": [{"points": ["看新炉", "问用工"]}, {}]}    | 铸造行业/看新炉 问用工
        {"legal": {"subject": "消防", "basis": "消防法"}, "toWhom": "门卫"}    | 门卫/消防 消防法
        {"text": "", "purpose": null, "hosts": [null]}                      | ''
        """)
    void everyKindOfWordsIsALine(String input, String words) {
        assertThat(WrittenWords.of(Json.object(input))).isEqualTo(words.replace('/', '\n'));
    }

    /** A new text in some command's input has to be thought of here. */
    @Test
    void noTextOfACommandIsForgotten() throws IOException {
        String schema = schema();
        List<String> forgotten = new ArrayList<>();
        for (String input : inputs(schema)) {
            for (String field : texts(schema, input)) {
                String said = "{\"%1$s\": \"x\", \"hosts\": [{\"%1$s\": \"x\"}]}".formatted(field);
                if (!NO_WORDS.contains(field)
                        && WrittenWords.of(Json.object(said)).isEmpty()) {
                    forgotten.add(input + "." + field);
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }

    /** The inputs of all commands, and those that are parts of them. */
    private static List<String> inputs(String schema) {
        List<String> inputs = new ArrayList<>(types(block(schema, "CommandInput"), "\\w+Input"));
        for (int i = 0; i < inputs.size(); i++) {
            for (String part : types(block(schema, inputs.get(i)), "\\w+Input")) {
                if (!inputs.contains(part) && !part.equals("ProblemFileInput")) {
                    inputs.add(part);
                }
            }
        }
        assertThat(inputs).contains("HostInput", "HazardToldInput", "CommitmentRenegotiateInput");
        return inputs;
    }

    private static List<String> types(String block, String type) {
        Matcher found = Pattern.compile("(?m)^  \\w+: \\[?(" + type + ")\\b").matcher(block);
        return found.results().map(one -> one.group(1)).distinct().toList();
    }

    private static List<String> texts(String schema, String input) {
        Matcher found = Pattern.compile("(?m)^  (\\w+): \\[?String\\b").matcher(block(schema, input));
        return found.results()
                .map(MatchResult::group)
                .map(one -> one.strip().split(":")[0])
                .toList();
    }

    private static String block(String schema, String input) {
        int from = schema.indexOf("input " + input + " ");
        assertThat(from).as(input).isPositive();
        return schema.substring(from, schema.indexOf("\n}", from));
    }

    private static String schema() throws IOException {
        try (InputStream file = WrittenWordsTest.class.getResourceAsStream("/org/zoufang/contract/schema.graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
