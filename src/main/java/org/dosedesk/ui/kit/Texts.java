package org.dosedesk.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The language in use, and the vaccine group that the screens speak of. Screens are loaded anew when the texts
/// change; view-models live on and bind to [#messagesProperty()] for the texts that they make. FX thread only.
public final class Texts {
    private final ReadOnlyObjectWrapper<Messages> messages;
    private @Nullable String vaccineGroup;

    /// Begins with a language.
    public Texts(Language language) {
        messages = new ReadOnlyObjectWrapper<>(this, "messages", Messages.of(language));
    }

    /// The texts in use.
    public Messages messages() {
        return messages.get();
    }

    /// The texts in use, observable.
    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /// Speaks another language from now on.
    public void speak(Language language) {
        if (language != messages().language()) {
            Messages spoken = Messages.of(language);
            messages.set(vaccineGroup == null ? spoken : spoken.about(vaccineGroup));
        }
    }

    /// Words everything as it is said about this vaccine group from now on.
    public void about(String group) {
        vaccineGroup = group;
        messages.set(messages().about(group));
    }
}
