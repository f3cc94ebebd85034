package org.zoufang.phone.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** The terms of problems, and the holidays of one autumn; of other years there is no notice. */
final class FakeRulebook {

    private static final int KNOWN = 2026;

    private FakeRulebook() {}

    static JsonElement terms(String catalogue) {
        return JsonParser.parseString(
                catalogue.equals("EMERGENCY_NUMBER")
                        ? "[{'code':'119','zh':'火警 119','en':'Fire 119'},"
                                + "{'code':'0355-2020119','zh':'市应急管理局值班','en':'Emergency bureau'}]"
                        : catalogue.equals("HAZARD_CATEGORY")
                                ? "[{'code':'FIRE','zh':'消防','en':'Fire'},{'code':'DUST','zh':'粉尘涉爆','en':'Explosive dust'}]"
                                : catalogue.equals("PROBLEM_TYPE")
                                        ? "[{'code':'DEMAND','zh':'诉求','en':'Demand'},{'code':'CONSULT','zh':'咨询','en':'Consultation'},"
                                                + "{'code':'COMPLAINT','zh':'投诉','en':'Complaint'}]"
                                        : "[{'code':'INFRASTRUCTURE','zh':'基础设施','en':'Infrastructure'},"
                                                + "{'code':'FINANCING','zh':'融资','en':'Financing'}]");
    }

    static JsonElement days(int year) {
        return year == KNOWN
                ? JsonParser.parseString("[{'day':'2026-10-01','kind':'REST'},{'day':'2026-10-02','kind':'REST'},"
                        + "{'day':'2026-10-05','kind':'REST'},{'day':'2026-10-06','kind':'REST'},"
                        + "{'day':'2026-10-07','kind':'REST'},{'day':'2026-10-10','kind':'WORK'}]")
                : new JsonArray();
    }
}
