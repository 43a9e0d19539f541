package org.dosedesk.ui.paper.sitelist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.draft.LeftOut;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// Who is left out on a medical ground, in words.
record LeftOutText(Messages messages) {

    /// How many by ground, each grade in a sentence of its own; empty when nobody is left out.
    String counts(List<LeftOut> leftOut) {
        return counts(leftOut, Grade.CONTRAINDICATED, "sitelist.contraindicated")
                + counts(leftOut, Grade.PRECAUTION, "sitelist.precaution");
    }

    /// Everyone by name with the ground and its day.
    List<String> names(List<LeftOut> leftOut) {
        return leftOut.stream()
                .map(one -> messages.get(
                        one.grade() == Grade.CONTRAINDICATED
                                ? "sitelist.left-out.contraindicated"
                                : "sitelist.left-out.precaution",
                        one.worker().name().full(),
                        DateText.show(one.worker().birthDate()),
                        ContraindicationText.show(messages, one.cause())))
                .toList();
    }

    private String counts(List<LeftOut> leftOut, Grade grade, String key) {
        Map<String, Long> byGround = leftOut.stream()
                .filter(one -> one.grade() == grade)
                .collect(Collectors.groupingBy(
                        one -> ContraindicationText.ground(messages, one.cause()),
                        () -> new TreeMap<>(KazakhOrder.INSTANCE),
                        Collectors.counting()));
        long all = byGround.values().stream().mapToLong(Long::longValue).sum();
        String grounds = byGround.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all == 0 ? "" : " " + messages.get(key, all, grounds);
    }
}
