package org.dosedesk.usecase.entry.exemption;

import org.dosedesk.domain.exemption.Against;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;

/// What an exemption, a refusal or a reason holds for, in words.
public final class AgainstText {
    private AgainstText() {}

    /// A vaccine group, a vaccine, or everything.
    public static String show(Messages messages, Against against) {
        return switch (against.scope()) {
            case EVERYTHING -> messages.get("common.against.everything");
            case VACCINE_GROUP -> GroupText.against(messages, against.code());
            case VACCINE ->
                messages.containsKey("common.vaccine." + against.code())
                        ? messages.get("common.vaccine." + against.code())
                        : against.code();
        };
    }
}
