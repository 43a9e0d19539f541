package org.dosedesk.print.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.TimeText;

/// The two languages of a notice: Kazakh first, then Russian. Immutable.
final class TwoTongues {
    private final Messages kazakh = Messages.of(Language.KAZAKH);
    private final Messages russian = Messages.of(Language.RUSSIAN);

    /// The texts of each language, in their order.
    List<Messages> each() {
        return List.of(kazakh, russian);
    }

    /// A text in both languages on one line.
    String both(String key, Object... arguments) {
        String first = kazakh.get(key, arguments);
        String second = russian.get(key, arguments);
        return first.equals(second) ? first : first + " / " + second;
    }

    /// A paper's title with what the vaccination is against, in one language.
    static String titled(Messages messages, String key, String vaccineGroup) {
        return messages.get(key) + " · " + GroupText.against(messages, vaccineGroup);
    }

    /// The same in both languages on one line.
    String titled(String key, String vaccineGroup) {
        return titled(kazakh, key, vaccineGroup) + " / " + titled(russian, key, vaccineGroup);
    }

    /// A day with its name in both languages.
    String day(LocalDate day) {
        return DateText.show(day) + ", " + dayOfWeek(kazakh, day) + " / " + dayOfWeek(russian, day);
    }

    /// A day with its name in one language.
    static String day(Messages messages, LocalDate day) {
        return DateText.show(day) + ", " + dayOfWeek(messages, day);
    }

    /// When somebody is to come: a time of their own, or any within the hours.
    static String time(NoticeHours hours, LocalTime at) {
        return hours.spread() ? TimeText.show(at) : hours(hours);
    }

    /// From when until when.
    static String hours(NoticeHours hours) {
        return TimeText.show(hours.from(), hours.until());
    }

    private static String dayOfWeek(Messages messages, LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, messages.language().locale());
    }
}
