package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/** Enterprises and colleagues are found without signal, however a person writes them. */
class RegisterTest {

    private static final UUID BEARINGS = new UUID(2, 7);
    private static final UUID COLLEAGUE = new UUID(3, 7);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private PhoneFixture phone;

    @BeforeEach
    void aPackWithABearingMaker() {
        server.records()
                .put(
                        Entity.ENTERPRISE,
                        BEARINGS,
                        Json.object("{\"name\":\"历山轴承（集团）有限公司\",\"shortName\":\"历轴\","
                                + "\"pinyin\":\"lishanzhouchengjituanyouxiangongsi\",\"initials\":\"lszcjtyxgs\","
                                + "\"creditCode\":\"91370100MA3XYZ1238\"}"));
        server.records()
                .put(
                        Entity.OFFICIAL,
                        COLLEAGUE,
                        Json.object("{\"name\":\"吕行远\",\"pinyin\":\"lvxingyuan\",\"initials\":\"lxy\"}"));
        phone = PhoneFixture.aPhoneOf(1, server, clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"轴承", "历轴", "历山轴承(集团)", "lishanzhou", "LSZC", "ｌｓｚｃ", "zhou cheng", "91370100ma3", "MA3XYZ1238"})
    void anEnterpriseIsFoundByNameShortNamePinyinInitialsAndCode(String typed) {
        // When
        List<EnterpriseLine> found = phone.register().enterprises(typed, 9);

        // Then
        assertThat(found).extracting(EnterpriseLine::id).containsExactly(BEARINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吕行远", "行远", "lvxing", "lxy"})
    void aColleagueIsFoundByNamePinyinAndInitials(String typed) {
        // When
        List<OfficialLine> found = phone.register().officials(typed, 9);

        // Then
        assertThat(found).extracting(OfficialLine::id).containsExactly(COLLEAGUE);
    }

    @Test
    void wordsThatStandInDifferentFieldsAreNotOneWord() {
        // When
        List<EnterpriseLine> found = phone.register().enterprises("有限公司历轴", 9);

        // Then
        assertThat(found).isEmpty();
    }
}
