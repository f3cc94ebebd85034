package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.account.AccountOpening;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Ids;

/** The invented officials of Yunxi (云溪), one or two in each role, with an account each. */
@ApplicationScoped
class DemoPeople {

    static final String PASSWORD = "zoufang-demo";
    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);

    /** Sign-in name, person, pinyin, initials, role, title, organisation and its kind. */
    private record Line(
            String account,
            String person,
            String pinyin,
            String initials,
            Role role,
            String title,
            String organisation,
            OrganisationKind kind) {}

    private static final List<Line> LINES = List.of(
            new Line("leader", "贺云舟", "heyunzhou", "hyz", Role.OFFICIAL, "副市长", "云溪市人民政府", OrganisationKind.LEADERSHIP),
            new Line(
                    "secretary",
                    "陶知微",
                    "taozhiwei",
                    "tzw",
                    Role.SECRETARY,
                    "秘书",
                    "云溪市人民政府办公室",
                    OrganisationKind.LEADERSHIP),
            new Line(
                    "office",
                    "沈砚秋",
                    "shenyanqiu",
                    "syq",
                    Role.SERVICE_OFFICE,
                    "主任",
                    "云溪市服务企业办公室",
                    OrganisationKind.SERVICE_OFFICE),
            new Line(
                    "office2",
                    "卢静姝",
                    "lujingshu",
                    "ljs",
                    Role.SERVICE_OFFICE,
                    "科员",
                    "云溪市服务企业办公室",
                    OrganisationKind.SERVICE_OFFICE),
            new Line(
                    "liaison",
                    "钟牧野",
                    "zhongmuye",
                    "zmy",
                    Role.LIAISON_OFFICER,
                    "驻企联络员",
                    "云溪市工业和信息化局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "liaison2",
                    "白若溪",
                    "bairuoxi",
                    "brx",
                    Role.LIAISON_OFFICER,
                    "驻企联络员",
                    "云溪高新区管委会",
                    OrganisationKind.DISTRICT),
            new Line(
                    "deputy",
                    "方守拙",
                    "fangshouzhuo",
                    "fsz",
                    Role.DEPUTY,
                    "市人大代表",
                    "云溪市人大常委会",
                    OrganisationKind.CONGRESS),
            new Line(
                    "handler",
                    "顾闻笛",
                    "guwendi",
                    "gwd",
                    Role.DEPARTMENT_HANDLER,
                    "科员",
                    "云溪市自然资源局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "approver",
                    "严景行",
                    "yanjingxing",
                    "yjx",
                    Role.DEPARTMENT_APPROVER,
                    "副局长",
                    "云溪市自然资源局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "handler2",
                    "闻人杰",
                    "wenrenjie",
                    "wrj",
                    Role.DEPARTMENT_HANDLER,
                    "科员",
                    "云溪市交通运输局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "approver2",
                    "司徒岚",
                    "situlan",
                    "stl",
                    Role.DEPARTMENT_APPROVER,
                    "副局长",
                    "云溪市交通运输局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "supervisor",
                    "程望舒",
                    "chengwangshu",
                    "cws",
                    Role.SUPERVISOR,
                    "科长",
                    "云溪市督查室",
                    OrganisationKind.LEADERSHIP),
            new Line(
                    "regulator",
                    "邵铁衡",
                    "shaotieheng",
                    "sth",
                    Role.REGULATOR,
                    "执法员",
                    "云溪市应急管理局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "regulator2",
                    "霍明川",
                    "huomingchuan",
                    "hmc",
                    Role.REGULATOR,
                    "科长",
                    "云溪市应急管理局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "regulator3",
                    "裴路安",
                    "peiluan",
                    "pla",
                    Role.REGULATOR,
                    "科长",
                    "云溪市交通运输局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "auditor",
                    "龚明镜",
                    "gongmingjing",
                    "gmj",
                    Role.AUDITOR,
                    "审计员",
                    "云溪市审计局",
                    OrganisationKind.DEPARTMENT),
            new Line(
                    "discipline",
                    "钱守正",
                    "qianshouzheng",
                    "qsz",
                    Role.DISCIPLINE,
                    "纪检监察员",
                    "云溪市纪委监委",
                    OrganisationKind.LEADERSHIP),
            new Line(
                    "admin",
                    "纪安澜",
                    "jianlan",
                    "jal",
                    Role.ADMINISTRATOR,
                    "管理员",
                    "云溪市大数据局",
                    OrganisationKind.DEPARTMENT));

    private final OfficialAppointing appointing;
    private final AccountOpening accounts;
    private final DemoStanding standing;

    DemoPeople(OfficialAppointing appointing, AccountOpening accounts, DemoStanding standing) {
        this.standing = standing;
        this.appointing = appointing;
        this.accounts = accounts;
    }

    /** Appoints everybody. */
    DemoCast appoint() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        Map<String, UUID> organisations = new LinkedHashMap<>();
        for (Line line : LINES) {
            UUID organisation = appointing.foundIfNew(new Organisation(Ids.next(), line.organisation(), line.kind()));
            UUID official = Ids.next();
            appointing.appoint(
                    new OfficialAppointing.Person(official, line.person(), line.pinyin(), line.initials(), true),
                    new OfficialAppointing.Post(Ids.next(), organisation, line.role(), line.title(), SINCE),
                    official);
            accounts.open(official, line.account(), PASSWORD, true);
            organisations.put(line.account(), organisation);
            callers.put(line.account(), new Caller(official, Set.of(line.role()), null, Locale.SIMPLIFIED_CHINESE));
        }
        return new DemoCast(callers, organisations, standing);
    }

    /** The sign-ins, one per line, for the end of the start. */
    static String signIns() {
        StringBuilder text = new StringBuilder();
        for (Line line : LINES) {
            text.append(String.format("  %-11s %s  %s%n", line.account(), line.person(), line.title()));
        }
        return text.toString();
    }
}
