package org.zoufang.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

@QuarkusTest
class AdministrationImportIT {

    private static final String BODIES = "/organisations/imports";
    private static final String PEOPLE = "/officials/imports";
    private static final String PAIRINGS = "/pairings/imports";

    private final SignedInFixture people;
    private final Sql sql;
    private final VisitFixture visits;
    private ListFixture administrator;
    private String mark;

    AdministrationImportIT(SignedInFixture people, Sql sql, VisitFixture visits) {
        this.people = people;
        this.sql = sql;
        this.visits = visits;
    }

    @BeforeEach
    void anAdministrator() {
        administrator = new ListFixture(people.anOfficial(Role.ADMINISTRATOR));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void bodiesComeInWhateverTheirOrderAndTheSameListAgainChangesNothing() throws Exception {
        // Given
        String[] list = {
            "上级单位,单位名称,类别,行政区划,备注",
            "云溪市" + mark + ",经信局" + mark + ",部门,,x",
            ",云溪市" + mark + ",领导机关,130102,x",
            "不存在的单位,某局" + mark + ",部门,,x",
            ",怪局" + mark + ",不知道,火星,x"
        };

        // When
        JsonPath first = administrator.imported(BODIES, list);
        JsonPath second = administrator.imported(BODIES, list);

        // Then
        assertThat(first.getInt("added")).isEqualTo(2);
        assertThat(first.getInt("rejected")).isEqualTo(2);
        assertThat(first.getList("ignoredColumns")).containsExactly("备注");
        assertThat(second.getInt("unchanged")).isEqualTo(2);
        assertThat(second.getInt("added") + second.getInt("changed")).isZero();
        String report = administrator.report(BODIES, first, "zh-CN");
        assertThat(report).contains("没有这个单位：不存在的单位").contains("不认识：不知道").contains("火星");
        assertThat(count(
                        "select count(*) from organisation g join organisation p on p.id = g.parent_id where g.name ="
                                + " ?",
                        "经信局" + mark))
                .isEqualTo(1);
    }

    @Test
    void aBodyThatTheListSaysAnewIsChangedAndKeepsWhatItDoesNotSay() throws Exception {
        // Given
        administrator.imported(BODIES, "单位名称,类别,行政区划", "开发区" + mark + ",其他,130102");

        // When
        JsonPath changed = administrator.imported(BODIES, "organisation,kind", "开发区" + mark + ",District");

        // Then
        assertThat(changed.getInt("changed")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from organisation where name = ? and kind = 'DISTRICT' and division_code ="
                                + " '130102'",
                        "开发区" + mark))
                .isEqualTo(1);
    }

    @Test
    void peopleComeInWithPostAndAccountAndTheSameListAgainChangesNothing() throws Exception {
        // Given
        administrator.imported(BODIES, "单位名称,类别", "商务局" + mark + ",部门");
        String[] list = {
            "姓名,单位,职务,身份,可见范围,任职开始,任职结束,登录名",
            "陆一" + mark + ",商务局" + mark + ",局长,领导干部,本单位,2026-01-01,,luyi-" + mark,
            "陆二" + mark + ",商务局" + mark + ",科员,承办人,,2026年3月1日,2199/12/31,",
            "陆三" + mark + ",商务局" + mark + ",,系统管理员,,,,",
            "陆四" + mark + ",没有的局,科员,承办人,,,,",
            "陆五" + mark + ",商务局" + mark + ",科员,承办人,全市,,,"
        };

        // When
        JsonPath first = administrator.imported(PEOPLE, list);
        JsonPath second = administrator.imported(PEOPLE, list);

        // Then
        assertThat(first.getInt("added")).isEqualTo(3);
        assertThat(first.getInt("rejected")).isEqualTo(2);
        assertThat(second.getInt("unchanged")).isEqualTo(3);
        assertThat(second.getInt("rejected")).isEqualTo(2);
        String report = administrator.report(PEOPLE, first, "en");
        assertThat(report)
                .contains("There is no body of that name: 没有的局")
                .contains("cannot have the scope")
                .contains("in force only when another administrator agrees")
                .contains("set a one-time password");
        assertThat(count("select count(*) from official where name = ?", "陆五" + mark))
                .isZero();
        assertThat(count(
                        "select count(*) from posting p join official o on o.id = p.official_id where o.name = ?",
                        "陆三" + mark))
                .isZero();
        assertThat(count(
                        "select count(*) from posting_proposal p join official o on o.id = p.official_id where o.name"
                                + " = ?",
                        "陆三" + mark))
                .isEqualTo(1);
    }

    @Test
    void pairingsAreMadeByAccountOrByNameAndBodyAndTheSameListAgainChangesNothing() throws Exception {
        // Given
        SignedInFixture.Person paired = people.anOfficial(Role.LIAISON_OFFICER);
        ListFixture office = new ListFixture(people.anOfficial(Role.SERVICE_OFFICE));
        String enterprise = visits.anEnterprise().toString();
        String code = sql.one(
                        "select credit_code from enterprise where id = ?",
                        row -> row.getString(1),
                        UUID.fromString(enterprise))
                .orElseThrow();
        String[] list = {
            "登录名,姓名,统一社会信用代码,结对类型,开始日期,截止日期,联络间隔",
            paired.name() + ",," + code + ",驻企联络,2026-01-01,2099-12-31,14",
            "nobody-" + mark + ",," + code + ",驻企联络,2026-01-01,,",
            paired.name() + ",,91990000000000000X,驻企联络,2026-01-01,,",
            paired.name() + ",," + code + ",项目管家,2026-01-01,,每月"
        };

        // When
        JsonPath first = office.imported(PAIRINGS, list);
        JsonPath second = office.imported(PAIRINGS, list);

        // Then
        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getInt("rejected")).isEqualTo(3);
        assertThat(second.getInt("unchanged")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from pairing where official_id = ?::uuid and contact_every = 14"
                                + " and to_day = '2099-12-31'",
                        paired.officialId().toString()))
                .isEqualTo(1);
        assertThat(office.report(PAIRINGS, first, "en"))
                .contains("This person was not found: nobody-" + mark)
                .contains("There is no such enterprise")
                .contains("Write a whole number from 1 to");
    }

    @Test
    void theServiceOfficeBringsPairingsOnly() {
        // Given
        ListFixture office = new ListFixture(people.anOfficial(Role.SERVICE_OFFICE));

        // When
        var answer = office.handedIn(PEOPLE, new byte[] {1});

        // Then
        answer.then().statusCode(403);
    }

    @Test
    void howItGoesIsReadThroughGraphQL() throws Exception {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.ADMINISTRATOR);
        JsonPath imported = new ListFixture(person).imported(BODIES, "单位名称,类别", "某局" + mark + ",不知道");

        // When
        JsonPath read = Asking.as(person)
                .ask(
                        "query($id: ID!) { listImport(id: $id) { kind state rejected rejections { line column code"
                                + " message } } }",
                        Map.of("id", imported.getString("id")))
                .jsonPath();

        // Then
        assertThat(read.getString("data.listImport.kind")).isEqualTo("ORGANISATIONS");
        assertThat(read.getString("data.listImport.rejections[0].code")).isEqualTo("WORD_UNKNOWN");
        assertThat(read.getString("data.listImport.rejections[0].column")).isEqualTo("单位类别");
    }

    @ParameterizedTest
    @ValueSource(strings = {BODIES, PEOPLE, "/enterprises/imports", PAIRINGS})
    void theTemplateHasHeadingsThatTheImportKnows(String path) throws Exception {
        // Given
        byte[] template = administrator
                .request()
                .get(path + "/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // When
        String id = administrator
                .handedIn(path, template)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        // Then
        JsonPath state = administrator.request().get(path + "/" + id).jsonPath();
        for (int i = 0; i < 100 && "RUNNING".equals(state.getString("state")); i++) {
            Thread.sleep(100);
            state = administrator.request().get(path + "/" + id).jsonPath();
        }
        assertThat(state.getString("state")).isEqualTo("FINISHED");
        assertThat(state.getList("ignoredColumns")).isEmpty();
    }

    private int count(String query, String argument) {
        return sql.one(query, row -> row.getInt(1), argument).orElseThrow();
    }
}
