package org.dosedesk.text;

import java.util.Locale;

/// Vaccine groups in words.
public final class GroupText {
    private GroupText() {}

    /// What a vaccine group is against; its name in the rule sets when there is no word for it.
    public static String show(Messages messages, String vaccineGroup) {
        String key = "common.group." + vaccineGroup.toLowerCase(Locale.ROOT).replace(' ', '-');
        return messages.containsKey(key) ? messages.get(key) : vaccineGroup;
    }
}
