package org.dosedesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The visible texts of one language: one properties file a feature, all keys together. Immutable.
///
/// The texts are those of the campaign of boosters against COVID-19. About another vaccine group some are worded
/// otherwise: in the file `wording`, under the same key behind the group's name, or behind `any` for all others.
public final class Messages extends ResourceBundle {
    /// The features, each with a file of its own per language; keys begin with the feature's name and a
    /// dot.
    public static final List<String> FEATURES = BundleFolder.features();

    private static final String CAMPAIGN = "COVID-19";
    private static final String OTHERWISE = "wording.";
    private static final String ANY = OTHERWISE + "any.";

    // Some forty files a language: read once, for the screens and every paper.
    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> texts;
    private final List<String> wordings;

    private Messages(Language language, Map<String, String> texts, List<String> wordings) {
        this.language = language;
        this.texts = texts;
        this.wordings = wordings;
    }

    /// All texts of a language, read at the first call.
    public static Messages of(Language language) {
        return READ.computeIfAbsent(language, Messages::read);
    }

    private static Messages read(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String feature : FEATURES) {
            read(feature, language).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return new Messages(language, Map.copyOf(texts), List.of());
    }

    /// The same texts as they are worded about a vaccine group; these where they are so already.
    ///
    /// @param vaccineGroup as rule sets name it
    public Messages about(String vaccineGroup) {
        List<String> fitting = vaccineGroup.equals(CAMPAIGN)
                ? List.of()
                : List.of(OTHERWISE + vaccineGroup.toLowerCase(Locale.ROOT) + ".", ANY);
        return fitting.equals(wordings) ? this : new Messages(language, texts, fitting);
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// The text of a key with its placeholders `{0}`, `{1}` … filled in. Numbers are written plainly,
    /// dates are passed in as text (see [DateText]).
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String get(String key, Object... arguments) {
        String pattern = getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
        }
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(plain);
    }

    /// The text that fits a count: keys `key.one`, `key.few` and `key.many`, by the plural rules of the
    /// language; `{0}` is the count and further arguments follow.
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + "." + Plural.of(language, count).suffix(), arguments);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        for (String wording : wordings) {
            String text = texts.get(wording + key);
            if (text != null) {
                return text;
            }
        }
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static Properties read(String feature, Language language) {
        String name = "messages/" + feature + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no message file " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
