package org.zoufang.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zoufang.shared.Languages;

/** What the layout shows around each page; templates ask it as {@code {inject:shell.…}}. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final String SAID = "zoufang-said";
    private static final long A_YEAR = 365L * 24 * 3600;

    private final RoutingContext request;
    private final CurrentViewer current;
    private final Navigation navigation;
    private final FormTokens tokens;
    private final Assets assets;
    private final String version;
    private Optional<Viewer> viewer;

    Shell(
            RoutingContext request,
            CurrentViewer current,
            Navigation navigation,
            FormTokens tokens,
            Assets assets,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.request = request;
        this.current = current;
        this.navigation = navigation;
        this.tokens = tokens;
        this.assets = assets;
        this.version = version;
    }

    /** The same page in the other language. */
    public record OtherLanguage(String tag, String name, String href) {}

    /** Who is signed in, or null. */
    public Viewer viewer() {
        if (viewer == null) {
            viewer = current.viewer();
        }
        return viewer.orElse(null);
    }

    /** What the caller is offered, under its headings. */
    public List<Heading> headings() {
        if (viewer() == null) {
            return List.of();
        }
        return Heading.of(navigation.of(viewer()), request.normalizedPath(), locale());
    }

    /** Whether this is the home page. */
    public boolean atHome() {
        return Navigation.HOME.equals(request.normalizedPath());
    }

    /** For the attribute {@code lang}. */
    public String languageTag() {
        return english() ? "en" : "zh-CN";
    }

    /** Null on the answer to a form: changing the language there would lose what was typed. */
    public OtherLanguage otherLanguage() {
        if (!"GET".equals(request.request().method().name())) {
            return null;
        }
        String other = english() ? "zh-CN" : "en";
        return new OtherLanguage(other, english() ? "中文" : "English", Addresses.with(request, "lang", other));
    }

    /** The hidden field's name that a form's token has. */
    public String tokenField() {
        return FormTokens.FIELD;
    }

    /** The token for a form on this page. */
    public String token() {
        return tokens.of(request);
    }

    /** What the page before has done, once; or null. */
    public String said() {
        String key = Cookies.read(request, SAID);
        if (key == null || !key.matches("[a-z]+\\.[A-Za-z0-9]+")) {
            return null;
        }
        Cookies.forget(request, SAID);
        try {
            return Messages.text(key, locale());
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** The address of a file of ours; it changes when the file does. */
    public String asset(String name) {
        return assets.address(name);
    }

    public String version() {
        return version;
    }

    void sayOnNextPage(String messageKey) {
        Cookies.set(request, SAID, messageKey, 60);
    }

    void rememberLanguage() {
        if (request.request().getParam(Languages.PARAMETER) != null) {
            Cookies.set(request, Languages.COOKIE, languageTag(), A_YEAR);
        }
    }

    private Locale locale() {
        return Languages.of(request);
    }

    private boolean english() {
        return Locale.ENGLISH.equals(locale());
    }
}
