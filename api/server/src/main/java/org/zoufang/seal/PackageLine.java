package org.zoufang.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.Words;
import org.zoufang.contract.evidence.EvidenceLink;
import org.zoufang.web.Messages;

/**
 * A link as the package's page tells it.
 *
 * @param title what it is, in the reader's language
 * @param image whether its file is shown as a picture
 * @param signature the strokes of what was signed with it on the glass, or null
 */
public record PackageLine(EvidenceLink link, String title, List<Fact> facts, boolean image, String signature) {

    /** What it says, by what it is called in the reader's language. */
    public record Fact(String label, String value) {}

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("photo", "seal.photo"),
            Map.entry("picture", "seal.picture"),
            Map.entry("note", "seal.note"),
            Map.entry("problem", "seal.problem"),
            Map.entry("reply", "seal.reply"),
            Map.entry("file", "seal.file"),
            Map.entry("voice", "seal.voice"),
            Map.entry("departments", "seal.departments"),
            Map.entry("supervisionIssue", "problem.supervise"));

    /** In the order in which they are told. */
    private static final Map<String, String> LABELS = labels();

    static PackageLine of(ChainPart part, EvidenceLink link, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        LABELS.forEach((key, label) -> {
            Object value = part.facts().get(key);
            if (value != null) {
                facts.add(new Fact(Messages.text(label, locale), said(key, value.toString(), Words.in(locale))));
            }
        });
        String title = Messages.text(TITLES.getOrDefault(part.label(), "problem." + part.label()), locale);
        boolean image = link.isThere() && link.mediaType().matches("image/(jpeg|png|webp)");
        return new PackageLine(link, title, facts, image, (String) part.facts().get("signature"));
    }

    private static String said(String key, String value, Words words) {
        return switch (key) {
            case "outcome" -> words.of(ProblemOutcome.valueOf(value));
            case "way" -> words.of(DeliveryWay.valueOf(value));
            case "verdict" -> words.of(EnterpriseVerdict.valueOf(value));
            case "result", "manner" -> words.of(Satisfaction.valueOf(value));
            default -> value;
        };
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("caption", "seal.caption");
        labels.put("fileName", "seal.fileName");
        labels.put("typeWords", "seal.type");
        labels.put("categoryWords", "seal.category");
        labels.put("text", "seal.text");
        labels.put("until", "seal.until");
        labels.put("department", "seal.department");
        labels.put("outcome", "seal.outcome");
        labels.put("replyText", "seal.replyText");
        labels.put("legalBasis", "seal.legalBasis");
        labels.put("alternatives", "seal.alternatives");
        labels.put("nextOn", "seal.nextOn");
        labels.put("way", "seal.way");
        labels.put("toWhom", "seal.toWhom");
        labels.put("deliveredAt", "seal.deliveredAt");
        labels.put("verdict", "seal.verdict");
        labels.put("result", "seal.result");
        labels.put("manner", "seal.manner");
        labels.put("contactName", "seal.contactName");
        labels.put("signedBy", "seal.signedBy");
        return labels;
    }
}
