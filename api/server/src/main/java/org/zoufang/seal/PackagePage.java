package org.zoufang.seal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.evidence.EvidenceLink;

/** The page of a package: all of it to be read by a person, in Chinese and English, without any server. */
@ApplicationScoped
class PackagePage {

    @CheckedTemplate(basePath = "seal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance packagePage(String title, RawString chinese, RawString english);

        static native TemplateInstance packageWords(
                Map<String, Object> matter, List<PackageLine> lines, List<String> leftOut);
    }

    /** @param links those that are bound already, one for each part */
    String of(Gathered gathered, List<EvidenceLink> links, Map<String, Object> matter) {
        String title = gathered.file().number() + " " + gathered.enterprise().name();
        return Templates.packagePage(
                        title,
                        new RawString(words(gathered, links, matter, Locale.SIMPLIFIED_CHINESE)),
                        new RawString(words(gathered, links, matter, Locale.ENGLISH)))
                .setLocale(Locale.SIMPLIFIED_CHINESE)
                .render();
    }

    private static String words(
            Gathered gathered, List<EvidenceLink> links, Map<String, Object> matter, Locale locale) {
        List<PackageLine> lines = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            lines.add(PackageLine.of(gathered.parts().get(i), links.get(i), locale));
        }
        return Templates.packageWords(matter, lines, gathered.leftOut())
                .setLocale(locale)
                .render();
    }
}
