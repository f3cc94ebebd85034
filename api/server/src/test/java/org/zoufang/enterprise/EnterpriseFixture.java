package org.zoufang.enterprise;

import java.util.List;
import org.zoufang.contract.CreditCode;

/** Invented enterprises with valid codes: the same number always gives the same one. */
public final class EnterpriseFixture {

    private static final List<String> TOWNS = List.of("云岭", "青河", "白石", "长桥", "东柳", "南屏", "北塘", "西渡");
    private static final List<String> BRANDS =
            List.of("红星", "恒泰", "金帆", "永固", "华盛", "德润", "新禾", "宏远", "瑞丰", "鼎力", "明珠", "天工", "启航");
    private static final List<String> TRADES =
            List.of("铸造", "机械制造", "精密轴承", "农业科技", "食品", "纺织", "新材料", "电子", "物流", "环保设备", "化工");
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String REGISTRAR = "91990000";
    private static final int BODY = 9;

    private EnterpriseFixture() {}

    /** A valid code by GB 32100-2015 of a registrar that does not exist. */
    public static String creditCode(int number) {
        StringBuilder body = new StringBuilder();
        for (int rest = number; body.length() < BODY; rest /= LETTERS.length()) {
            body.insert(0, LETTERS.charAt(rest % LETTERS.length()));
        }
        String code = REGISTRAR + body;
        return code + CreditCode.checkCharacter(code + "0");
    }

    public static String name(int number) {
        return TOWNS.get(number % TOWNS.size())
                + BRANDS.get(number / TOWNS.size() % BRANDS.size())
                + TRADES.get(number / TOWNS.size() / BRANDS.size() % TRADES.size())
                + (number < TOWNS.size() * BRANDS.size() * TRADES.size() ? "" : chinese(number))
                + "有限公司";
    }

    private static String chinese(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> digits.append("零一二三四五六七八九".charAt(digit - '0')));
        return "第" + digits + "厂";
    }
}
