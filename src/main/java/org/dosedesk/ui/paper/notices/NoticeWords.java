package org.dosedesk.ui.paper.notices;

import java.util.Locale;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// What can be chosen, and what is wrong, in words.
final class NoticeWords {
    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    String kind(@Nullable NoticeKind kind) {
        return kind == null ? "" : messages.get("notices.kind." + key(kind));
    }

    String problem(HoursText.Problem problem) {
        return messages.get("notices.problem." + key(problem));
    }

    /// A saved list, or that there is none.
    String list(@Nullable SiteList list) {
        return list == null
                ? messages.get("notices.list.none")
                : messages.get(
                        "notices.list.item",
                        list.number(),
                        DateText.show(list.day()),
                        list.siteName(),
                        list.rows().size());
    }

    String counts(NoticeCounts number) {
        String text = messages.get(
                "notices.counts",
                number.slips(),
                number.piles(),
                number.leftOut(),
                number.exempt(),
                number.refused(),
                number.postponed());
        if (number.open() > 0) {
            text += " " + messages.get("notices.counts.open", number.open());
        }
        if (number.notListed() > 0) {
            text += " " + messages.get("notices.counts.not-listed", number.notListed());
        }
        return text;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
