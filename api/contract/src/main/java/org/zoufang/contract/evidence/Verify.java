package org.zoufang.contract.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

/** The verifier as a program: {@code java Verify.java package.zip [fingerprint] [told fingerprint]}. It needs Java 17 and no network. */
public final class Verify {

    private static final int UNREADABLE = 2;
    private static final String TOLD = "told";

    private Verify() {}

    /** Ends with 0 for VALID, 1 for INVALID, 2 where the file cannot be read. */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8.name());
        System.exit(run(out, arguments));
    }

    /** What {@link #main} does; the result is how the program ends. */
    public static int run(PrintStream out, String... arguments) {
        List<String> given = Arrays.asList(arguments);
        int mark = given.indexOf(TOLD) < 0 ? given.size() : given.indexOf(TOLD);
        if (mark < 1 || mark == given.size() - 1) {
            out.println("java Verify.java <package.zip> [<fingerprint 公钥指纹>] [told <办结指纹>]");
            return UNREADABLE;
        }
        String key = mark == 1 ? null : String.join("", given.subList(1, mark));
        String told = mark == given.size() ? null : String.join("", given.subList(mark + 1, given.size()));
        Path file = Paths.get(arguments[0]);
        try (InputStream in = Files.newInputStream(file)) {
            EvidenceVerdict verdict = EvidenceCheck.of(in, key, told);
            return verdict.isValid() ? valid(out, verdict, key != null) : invalid(out, verdict);
        } catch (IOException e) {
            out.println("the file cannot be read 文件无法读取: " + e);
            return UNREADABLE;
        }
    }

    private static int invalid(PrintStream out, EvidenceVerdict verdict) {
        out.println("INVALID 无效: " + verdict.link());
        out.println(verdict.reason());
        return 1;
    }

    private static int valid(PrintStream out, EvidenceVerdict verdict, boolean compared) {
        out.println("VALID 有效");
        verdict.matter().forEach((name, value) -> {
            if (!(value instanceof List<?>)) {
                out.println("  " + name + ": " + value);
            }
        });
        out.println("  links 链环: " + verdict.names().size());
        if (!verdict.withheld().isEmpty()) {
            out.println("  given by their hash alone 仅提供哈希: " + String.join(", ", verdict.withheld()));
        }
        Object leftOut = verdict.matter().get("leftOut");
        if (leftOut instanceof List<?>) {
            ((List<?>) leftOut).forEach(each -> out.println("  left out 未包含: " + each));
        }
        out.println("  head 链首哈希: " + verdict.head());
        out.println("  story 办结指纹: " + EvidenceStory.aloud(verdict.story()) + " (" + verdict.story() + ")");
        out.println("  signed by 签名公钥指纹: " + verdict.fingerprint());
        out.println(
                compared
                        ? "  The fingerprint is the one you gave. 指纹与您给出的一致。"
                        : "  Compare the fingerprint with the one that the office publishes, or give it after the file: who makes"
                                + " a whole package anew can only sign it with a key of his own."
                                + "\n  请与服务企业办公室公布的指纹核对，或写在文件名之后再运行：伪造者只能用自己的密钥签名。");
        return 0;
    }
}
