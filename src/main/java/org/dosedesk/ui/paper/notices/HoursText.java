package org.dosedesk.ui.paper.notices;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.TimeText;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.jspecify.annotations.Nullable;

/// What is typed about room and hours; each site's is remembered.
///
/// @param minutes for one person, blank when everyone may come at any time
record HoursText(String room, String from, String until, String minutes) {
    /// What stands there until something is remembered.
    static final HoursText FIRST = new HoursText("", "09:00", "13:00", "");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /// What is wrong with the hours.
    enum Problem {
        FROM,
        UNTIL,
        ORDER,
        MINUTES
    }

    /// What was remembered for a site.
    static HoursText remembered(Map<String, String> typed, Id<Site> site) {
        String of = "notice/" + site.value() + "/";
        return new HoursText(
                typed.getOrDefault(of + "room", FIRST.room),
                typed.getOrDefault(of + "from", FIRST.from),
                typed.getOrDefault(of + "until", FIRST.until),
                typed.getOrDefault(of + "minutes", FIRST.minutes));
    }

    /// The same room at the hours of a route; what the route leaves open stays. To a clinic that comes people may go
    /// at any time within its hours; a vehicle leaves once, so that everyone's time is its departure.
    HoursText of(RouteGroup route) {
        LocalTime begins = route.slot().begins();
        LocalTime ends = route.ends();
        if (begins == null) {
            return this;
        } else if (route.slot().ride() == null) {
            return new HoursText(room, TimeText.show(begins), ends == null ? until : TimeText.show(ends), "");
        }
        LocalTime back = ends == null ? END_OF_DAY : ends;
        long whole = Duration.between(begins, back).toMinutes();
        return new HoursText(room, TimeText.show(begins), TimeText.show(back), Long.toString(whole));
    }

    /// As it is to be remembered for a site.
    Map<String, String> toRemember(Id<Site> site) {
        String of = "notice/" + site.value() + "/";
        return Map.of(of + "room", room, of + "from", from, of + "until", until, of + "minutes", minutes);
    }

    /// What is wrong first, null when nothing is.
    @Nullable Problem problem() {
        Optional<LocalTime> begins = TimeText.parse(from);
        Optional<LocalTime> ends = TimeText.parse(until);
        if (begins.isEmpty()) {
            return Problem.FROM;
        }
        if (ends.isEmpty()) {
            return Problem.UNTIL;
        }
        if (!ends.get().isAfter(begins.get())) {
            return Problem.ORDER;
        }
        int whole = (ends.get().toSecondOfDay() - begins.get().toSecondOfDay()) / 60;
        return step().filter(each -> each <= whole).isEmpty() ? Problem.MINUTES : null;
    }

    /// The hours; empty while something is wrong with them.
    Optional<NoticeHours> hours() {
        if (problem() != null) {
            return Optional.empty();
        }
        return TimeText.parse(from)
                .flatMap(begins ->
                        TimeText.parse(until).flatMap(ends -> step().map(each -> new NoticeHours(begins, ends, each))));
    }

    private Optional<Integer> step() {
        String digits = minutes.strip();
        if (digits.isEmpty()) {
            return Optional.of(0);
        }
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
