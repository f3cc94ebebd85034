package org.zoufang.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.sync.CommandInput;

class ReadableCommandsTest {

    @Test
    void everyCommandAndEveryFieldHasALabelInBothLanguages() {
        // Given
        Set<String> keys = new TreeSet<>();
        for (RecordComponent command : CommandInput.class.getRecordComponents()) {
            keys.add("command." + command.getName());
            collect(command.getGenericType(), keys);
        }

        // Then
        assertThat(keys).hasSizeGreaterThan(50).allSatisfy(key -> {
            assertThat(QuarantineWords.in(Locale.SIMPLIFIED_CHINESE).text(key))
                    .as(key)
                    .isNotBlank();
            assertThat(QuarantineWords.in(Locale.ENGLISH).text(key)).as(key).containsPattern("[A-Za-z]");
        });
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void whyAnythingIsHereIsSaidInBothLanguages(RefusalCode code) {
        // Given
        QuarantineRow row =
                new QuarantineRow(null, null, null, null, "{}", code, null, null, null, null, null, null, false);

        // Then
        assertThat(row.why(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(row.why(Locale.ENGLISH)).containsPattern("[a-z]{3}");
    }

    @Test
    void peopleTermsAndTimesAreSaidInWords() {
        // Given
        UUID person = UUID.randomUUID();
        KeptGroup group = KeptGroup.of("{\"commands\":[{\"visitRecord\":{\"kind\":\"SERVICE_VISIT\",\"participants\":"
                + "[{\"officialId\":\"" + person + "\",\"role\":\"MEMBER\"}],"
                + "\"recordedAt\":\"2026-11-20T01:02:03Z\",\"later\":{\"than\":true}}}]}");

        // When
        List<QuarantinedField> fields = new ReadableCommands(Map.of(person, "林晓岚"), Locale.SIMPLIFIED_CHINESE)
                .of(group)
                .get(0)
                .fields();

        // Then
        assertThat(fields)
                .extracting(QuarantinedField::label, QuarantinedField::value)
                .contains(
                        tuple("类别", "走访服务"),
                        tuple("参加人 1 · 人员", "林晓岚"),
                        tuple("记录时间", "2026-11-20 09:02"),
                        tuple("later · than", "是"));
    }

    @Test
    void aSignatureIsSaidInWordsAndItsStrokesAreNotShown() {
        // Given
        String confirm = "{\"commands\":[{\"problemConfirm\":{\"contactName\":\"王厂长\",\"signature\":\"%s\"}}]}";

        // When
        List<QuarantinedField> signed = readable(confirm.formatted("M12 40L15 42"));
        List<QuarantinedField> scrawl = readable(confirm.formatted("王厂长"));

        // Then
        assertThat(signed)
                .extracting(QuarantinedField::label, QuarantinedField::value)
                .containsExactly(tuple("企业联系人", "王厂长"), tuple("手写签名", "已签，笔迹随原文保存"));
        assertThat(scrawl).extracting(QuarantinedField::value).containsExactly("王厂长", "王厂长");
    }

    private static List<QuarantinedField> readable(String group) {
        return new ReadableCommands(Map.of(), Locale.SIMPLIFIED_CHINESE)
                .of(KeptGroup.of(group))
                .get(0)
                .fields();
    }

    @Test
    void whatIsNoGroupAtAllIsReadAsNothing() {
        // When
        KeptGroup group = KeptGroup.of("[1, \"");

        // Then
        assertThat(group.commands()).isEmpty();
        assertThat(group.visitId()).isNull();
    }

    private static void collect(Type type, Set<String> keys) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], keys);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent field : record.getRecordComponents()) {
                keys.add("field." + field.getName());
                collect(field.getGenericType(), keys);
            }
        }
    }
}
