package org.dosedesk.ui.paper.notices;

import java.util.Locale;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.RouteText;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
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

    /// A saved list or a route, or that everyone is asked.
    String source(@Nullable NoticeSource source) {
        return switch (source) {
            case null -> messages.get("notices.list.none");
            case NoticeSource.Saved saved ->
                messages.get(
                        "notices.list.item",
                        saved.list().number(),
                        DateText.show(saved.day()),
                        saved.list().siteName(),
                        saved.list().rows().size());
            case NoticeSource.OnRoute route -> group(route.group());
        };
    }

    private String group(RouteGroup group) {
        return messages.get(
                "notices.list.route",
                RouteText.slot(messages, group.slot()),
                group.siteName(),
                group.people().size());
    }

    /// How many on a route are to be told something; empty for any other source.
    String telling(@Nullable NoticeSource source) {
        return source instanceof NoticeSource.OnRoute route
                ? messages.get(
                        "plan.telling",
                        route.group().count(Telling.NOT_TOLD),
                        route.group().count(Telling.TELL_AGAIN))
                : "";
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
