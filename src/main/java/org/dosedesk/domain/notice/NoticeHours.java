package org.dosedesk.domain.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// When people are to come on the day: all of them within the same hours, or one after another.
///
/// @param from when the vaccinators begin
/// @param until when they end, after `from`
/// @param minutes for one person, 0 when everyone may come at any time within the hours
public record NoticeHours(LocalTime from, LocalTime until, int minutes) {
    public NoticeHours {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("the end must be after the beginning");
        }
        if (minutes < 0 || minutes > Duration.between(from, until).toMinutes()) {
            throw new IllegalArgumentException("a person's time must fit into the hours");
        }
    }

    /// Whether each person has a time of their own.
    public boolean spread() {
        return minutes > 0;
    }

    /// How many times there are to come at, 1 when everyone may come at any time.
    public int times() {
        return spread() ? (int) Duration.between(from, until).toMinutes() / minutes : 1;
    }

    /// The times of this many people, in their order and evenly over the hours; several share a time when there are
    /// more people than times. Everyone's is the beginning when the hours are not spread.
    public List<LocalTime> of(int people) {
        long times = times();
        return IntStream.range(0, people)
                .mapToObj(i -> from.plusMinutes(i * times / people * minutes))
                .toList();
    }
}
