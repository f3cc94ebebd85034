package org.zoufang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is written down at a visit of the demonstration: what was seen, what the enterprise asked for, what was promised. */
final class DemoWords {

    private static final Map<String, List<String>> SEEN = Map.of(
            "A1", List.of("厂门前道路雨后积水，深处没过轮毂，两辆送料车绕行。", "三号线满负荷，订单排到明年一月。"),
            "A2", List.of("冲天炉已拆除两座，电炉一座在调试。"),
            "A3", List.of("看了新建的砂再生线，旧砂回用率九成。"),
            "B1", List.of("研发楼封顶，设备月底进场。", "总工程师当面讲了氧化锆粉体的三条路线。"),
            "B2", List.of("中试线因缺一名窑炉工程师停了两周。"),
            "B3", List.of("仓库消防通道堆放包材，已当场提醒，企业答应今天搬开。"),
            "S1", List.of("到会企业九家。各家轮流说，每家不超过十分钟。", "市长当场定：凡是今天说的，下次座谈会先报结果。"));

    private DemoWords() {}

    /** The notes of a visit, in order. */
    static List<String> at(String name) {
        List<String> words = new ArrayList<>(SEEN.get(name));
        ProblemStories.all().stream()
                .filter(story -> story.where().equals(name))
                .map(ProblemStory::text)
                .filter(text -> !words.contains(text))
                .forEach(words::add);
        PromiseStory.all().stream()
                .filter(story -> story.where().equals(name))
                .map(PromiseStory::text)
                .filter(text -> !words.contains(text))
                .forEach(words::add);
        return words;
    }
}
