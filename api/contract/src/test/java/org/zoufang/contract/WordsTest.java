package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final List<Class<? extends Enum<?>>> TERMS = List.of(
            VisitKind.class,
            Role.class,
            ParticipantRole.class,
            NoteKind.class,
            Confidentiality.class,
            InspectionType.class,
            PhotoSource.class,
            PhotoState.class,
            OrganisationKind.class,
            SizeClass.class,
            VisitState.class,
            ComplaintState.class,
            ClusterState.class,
            ClusterProposalState.class,
            MemberStanding.class,
            SupervisionLevel.class,
            SupervisionState.class,
            ImportOutcome.class,
            ImportKind.class,
            ImportState.class,
            Entity.class,
            VisitFact.class,
            FactChoice.class,
            ClockFlag.class,
            PushOutcome.class,
            SignInMode.class,
            Scope.class,
            PairingType.class,
            RuleUnit.class,
            Rule.class,
            Catalogue.class,
            DayKind.class,
            ProposalState.class,
            ProposalSubject.class,
            QuarantineState.class,
            QuarantineSettlement.class,
            ParcelOutcome.class,
            ProblemState.class,
            HazardState.class,
            HazardGrade.class,
            HazardReviewOutcome.class,
            PhotoPhase.class,
            ProblemSource.class,
            ProblemOutcome.class,
            ProblemNature.class,
            CommitmentState.class,
            CommitmentStanding.class,
            FirstSeenBy.class,
            Urgency.class,
            HandlerRole.class,
            DeliveryWay.class,
            EnterpriseVerdict.class,
            Satisfaction.class,
            LinkMatter.class,
            NoticeKind.class,
            NoticeMatter.class,
            NoticeWay.class,
            MeasureState.class,
            NoticeState.class,
            HandOverThing.class,
            SignatureWay.class,
            FigureGrouping.class);

    /** A term that nobody gave words to. */
    private enum Unspoken {
        TERM
    }

    static Stream<Enum<?>> terms() {
        return TERMS.stream().flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyRefusalHasWordsInBothLanguages(RefusalCode code) {
        // Given
        Refusal refusal = Refusal.of(code, "field", "一", "二");

        // When
        String chinese = Words.in(Locale.SIMPLIFIED_CHINESE).of(refusal);
        String english = Words.in(Locale.ENGLISH).of(refusal);

        // Then
        assertThat(chinese).isNotBlank().containsPattern("\\p{IsHan}").doesNotContainPattern(PLACEHOLDER);
        assertThat(english).isNotBlank().containsPattern("[a-z]{2}").doesNotContainPattern(PLACEHOLDER);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasWordsInBothLanguages(Enum<?> term) {
        // When
        String chinese = Words.in(Locale.SIMPLIFIED_CHINESE).of(term);
        String english = Words.in(Locale.ENGLISH).of(term);

        // Then
        assertThat(chinese).containsPattern("\\p{IsHan}");
        assertThat(english).containsPattern("[A-Za-z]{2}").doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "promise", "notice", "refusals"})
    void bothLanguagesHaveTheSameKeysAndTheSamePlaceholders(String name) throws IOException {
        // Given
        Properties chinese = file(name + ".properties");
        Properties english = file(name + "_en.properties");

        // When
        Set<String> keys = chinese.stringPropertyNames();

        // Then
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(chinese.getProperty(key))));
    }

    @Test
    void everyTermOfTheContractIsCheckedHere() {
        // Given
        Set<String> spoken = new TreeSet<>();
        TERMS.forEach(type -> spoken.add(type.getSimpleName()));

        // When
        Set<String> named = new TreeSet<>();
        List.of("words.properties", "promise.properties", "notice.properties")
                .forEach(file ->
                        fileUnchecked(file).stringPropertyNames().forEach(key -> named.add(key.split("\\.")[0])));

        // Then
        assertThat(spoken).containsAll(named);
    }

    @Test
    void aTermInARefusalIsSaidInTheReadersLanguage() {
        // Given
        Refusal refusal =
                Refusal.of(RefusalCode.KIND_NOT_FOR_CAPACITY, "kind", VisitKind.ADMIN_INSPECTION, Role.DEPUTY);

        // When
        String chinese = Words.in(Locale.CHINA).of(refusal);
        String english = Words.in(Locale.UK).of(refusal);

        // Then
        assertThat(chinese).contains("人大代表", "行政检查");
        assertThat(english).contains("deputy", "Administrative inspection");
    }

    @Test
    void severalTermsInARefusalAreSaidAsAListOfTheReadersLanguage() {
        // Given
        Refusal refusal =
                Refusal.of(RefusalCode.KIND_NOT_FOR_CAPACITY, "kind", List.of(VisitKind.EMERGENCY, "X1"), Role.DEPUTY);

        // When
        String chinese = Words.in(null).of(refusal);
        String english = Words.in(Locale.US).of(refusal);

        // Then
        assertThat(chinese).contains(Words.in(Locale.CHINA).of(VisitKind.EMERGENCY) + "、X1");
        assertThat(english).contains(Words.in(Locale.UK).of(VisitKind.EMERGENCY) + ", X1");
    }

    @Test
    void aLanguageThatIsNeitherIsAnsweredInChinese() {
        // When
        String words = Words.in(Locale.FRANCE).of(VisitKind.SERVICE_VISIT);

        // Then
        assertThat(words).isEqualTo("走访服务");
    }

    @Test
    void aTermWithoutWordsFailsInsteadOfShowingItsKey() {
        assertThatThrownBy(() -> Words.in(Locale.ENGLISH).of(Unspoken.TERM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unspoken.TERM");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties fileUnchecked(String name) {
        try {
            return file(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
