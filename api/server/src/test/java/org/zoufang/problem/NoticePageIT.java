package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;

/** Where a liaison officer sees what waits, shows the code at the door and says that it was handed over. */
@QuarkusTest
class NoticePageIT {

    private final ProblemFixture problems;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    NoticePageIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aNoticeIsShownAndHandedOver(String language, int width) {
        // Given
        CounterStage at = CounterStage.of(problems, sql);
        at.answered("A");
        try (Browsing liaison =
                Browsing.at(server, language, width).signedIn(at.cast().liaison())) {
            liaison.open("/notices");
            liaison.picture("notices").isAccessible();
            liaison.page().click("tbody a");
            liaison.picture("notice").isAccessible();
            liaison.page().click("form[action$='/show'] button");
            assertThat(liaison.page().locator("svg.code").count()).isEqualTo(1);
            liaison.picture("notice-shown").isAccessible();
            // When
            liaison.page().click("form[action$='/hand-over'] button");
            // Then
            assertThat(liaison.page().locator("tbody tr").count()).isZero();
            liaison.open("/notices?all=1");
            assertThat(liaison.page().locator("tbody tr").count()).isEqualTo(2);
            liaison.picture("notices-all").isAccessible();
        }
    }
}
