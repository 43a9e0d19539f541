package org.dosedesk.text;

import java.util.Locale;

/// Vaccine groups in words.
public final class GroupText {
    private GroupText() {}

    /// What a vaccine group is against; its name in the rule sets when there is no word for it.
    public static String show(Messages messages, String vaccineGroup) {
        String key = "common.group." + code(vaccineGroup);
        return messages.containsKey(key) ? messages.get(key) : vaccineGroup;
    }

    /// What a vaccination of the group is against: “against influenza”, «против гриппа», «тұмауға қарсы». So a list
    /// of people to vaccinate doesn't read like one of the sick.
    public static String against(Messages messages, String vaccineGroup) {
        String key = "common.against." + code(vaccineGroup);
        return messages.containsKey(key) ? messages.get(key) : vaccineGroup;
    }

    /// The same at the beginning of a line.
    public static String heading(Messages messages, String vaccineGroup) {
        String text = against(messages, vaccineGroup);
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(messages.language().locale()) + text.substring(1);
    }

    private static String code(String vaccineGroup) {
        return vaccineGroup.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
