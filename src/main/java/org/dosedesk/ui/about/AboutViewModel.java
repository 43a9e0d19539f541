package org.dosedesk.ui.about;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// What the program is. FX thread only.
public final class AboutViewModel {
    private final Facts facts;
    private final NoticeTexts notices;
    private final Background background;
    private final Messages messages;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private String chosen = "";

    /// What is told at a glance.
    ///
    /// @param version of the program
    /// @param java the version of the Java run-time
    /// @param javafx the version of JavaFX
    /// @param data the folder of settings, log and, unless it lies elsewhere, the register
    /// @param register the folder of the register that is open, null when none is
    public record Facts(
            String version,
            String java,
            String javafx,
            String data,
            @Nullable String register) {}

    /// Tells these facts and notices.
    public AboutViewModel(Facts facts, NoticeTexts notices, Background background, Messages messages) {
        this.facts = facts;
        this.notices = notices;
        this.background = background;
        this.messages = messages;
    }

    /// What is told at a glance.
    Facts facts() {
        return facts;
    }

    /// The names of the notices' files.
    List<String> notices() {
        return notices.names();
    }

    /// What a notice is called.
    String title(String name) {
        return switch (name) {
            case NoticeTexts.LICENSE -> messages.get("about.notice.program");
            case NoticeTexts.LIBRARIES -> messages.get("about.notice.libraries");
            case NoticeTexts.NOTICES -> messages.get("about.notice.authors");
            default -> name.replaceFirst("\\.txt$", "").replaceAll("-(?=[a-z])|(?<=[a-z])-", " ");
        };
    }

    /// Shows a notice.
    void choose(String name) {
        chosen = name;
        background.start(
                progress -> notices.text(name),
                read -> show(name, read),
                failed -> show(name, Failures.sentence(messages, failed)));
    }

    /// What stands in the notice that is shown.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private void show(String name, String read) {
        // Another one may have been chosen meanwhile.
        if (name.equals(chosen)) {
            text.set(read);
        }
    }
}
