package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.enterprise.EnterpriseConnection;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.EnterpriseRecording;

/** Sixty invented enterprises. The codes are valid and begin with a division (999900) that does not exist. */
@ApplicationScoped
class DemoEnterprises {

    private static final String[] NAMES = {
        "沐岚", "锦程", "鼎铸", "澄源", "砺锋", "启衡", "恒泽", "云帆", "瀚宇", "青禾", "晟拓", "祥麟", "钧瓷坊", "明澈", "铂锐", "岚图谷", "禾木", "卓砚",
        "星野", "泓川"
    };
    private static final String[][] TRADES = {{"精密铸造", "黑色金属铸造"}, {"新材料科技", "特种陶瓷制品制造"}, {"食品", "方便食品制造"}};
    private static final SizeClass[] SIZES = SizeClass.values();
    private static final int COUNT = NAMES.length * TRADES.length;

    private final EnterpriseRecording recording;
    private final EnterpriseReading reading;

    DemoEnterprises(EnterpriseRecording recording, EnterpriseReading reading) {
        this.recording = recording;
        this.reading = reading;
    }

    /** Records them all; some of their ids. */
    List<UUID> record() {
        List<EnterpriseFacts> facts = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            facts.add(facts(i));
        }
        recording.record(facts);
        EnterpriseConnection first = reading.search("", 20, null);
        return first.edges().stream().map(edge -> edge.node().id()).toList();
    }

    private static EnterpriseFacts facts(int i) {
        String[] trade = TRADES[i / NAMES.length];
        String name = NAMES[i % NAMES.length];
        return new EnterpriseFacts(
                code(i),
                "云溪市" + name + trade[0] + "有限公司",
                name + trade[0].substring(0, 2),
                SIZES[i % SIZES.length],
                trade[1],
                null,
                "云溪市高新区砺剑路" + (i + 1) + "号",
                i % 5 == 0);
    }

    private static CreditCode code(int i) {
        String body = "91999900MA" + String.format("%07d", 1000 + i * 37);
        return new CreditCode(body + CreditCode.checkCharacter(body));
    }
}
