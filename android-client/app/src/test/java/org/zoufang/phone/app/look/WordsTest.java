package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Chinese is the default and English stands beside it: every key in both, each in its own script, with the same places to fill. */
public class WordsTest {

    private static final Pattern PLACE = Pattern.compile("%\\d\\$[sd]");

    @Test
    public void everyKeyStandsInBothLanguages() throws Exception {
        // Given
        Map<String, String> chinese = words("values");
        // When
        Map<String, String> english = words("values-en");
        // Then
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese).hasSizeGreaterThan(10);
    }

    @Test
    public void eachLanguageIsWrittenInItsOwnScript() throws Exception {
        // Given
        Map<String, String> chinese = words("values");
        // When
        Map<String, String> english = words("values-en");
        // Then
        assertThat(chinese).allSatisfy((key, text) -> assertThat(text).as(key).matches("(?s).*[\\p{IsHan}：].*"));
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).doesNotMatch("(?s).*\\p{IsHan}.*"));
    }

    @Test
    public void bothLanguagesFillTheSamePlaces() throws Exception {
        // Given
        Map<String, String> chinese = words("values");
        // When
        Map<String, String> english = words("values-en");
        // Then
        assertThat(english)
                .allSatisfy((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(chinese.get(key))));
    }

    private static java.util.List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> words(String folder) throws Exception {
        NodeList entries = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("src/main/res/" + folder + "/strings.xml"))
                .getElementsByTagName("string");
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            words.put(entry.getAttribute("name"), entry.getTextContent());
        }
        return words;
    }
}
