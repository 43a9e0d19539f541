package org.dosedesk.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;

/// The language in use. Screens are loaded anew when it changes; view-models live on and bind to [#messagesProperty()]
/// for the texts that they make. FX thread only.
public final class Texts {
    private final ReadOnlyObjectWrapper<Messages> messages;

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
            messages.set(Messages.of(language));
        }
    }
}
