package org.dosedesk.ui.entry.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.entry.dose.check.FindingText;

/// What a row is about and what is wrong with it, in words.
final class BacklogText {
    private BacklogText() {}

    /// The lines about a row that is being typed, empty when all is well.
    static String trouble(Messages messages, BacklogViewModel vm) {
        RowProblem trouble = vm.trouble().get();
        List<String> lines = new ArrayList<>();
        if (trouble.nobody()) {
            lines.add(messages.get("backlog.nobody"));
        }
        Person chosen = vm.person().get();
        if (trouble.unsure() && chosen != null) {
            lines.add(messages.get(
                    "backlog.unsure", chosen.name(), DateText.show(chosen.birthDate()), chosen.workshop()));
        } else if (trouble.namesake()) {
            lines.add(messages.get("backlog.namesake"));
        }
        LocalDate left = chosen == null ? null : chosen.left();
        if (left != null
                && trouble.findings().stream().noneMatch(found -> found.problem() == DoseProblem.AFTER_LEAVING)) {
            lines.add(messages.get("dose.problem.after-leaving.day", DateText.show(left)));
        }
        trouble.findings().stream()
                .filter(finding -> finding.problem() != DoseProblem.DATE_MISSING
                        || !vm.fields().date.isUnreadable())
                .map(finding -> finding(messages, vm, finding))
                .forEach(lines::add);
        if (!trouble.newLot().isEmpty()) {
            lines.add(messages.get("dose.new-lot", trouble.newLot()));
        }
        if (trouble.again()) {
            lines.add(messages.get("backlog.again"));
        }
        return String.join(" ", lines);
    }

    /// What is worth knowing about an entered row, empty when nothing is.
    static String remarks(Messages messages, BacklogViewModel vm, BacklogRow row) {
        Exception failure = row.failure();
        if (failure != null) {
            return Failures.sentence(messages, failure);
        }
        List<String> lines = row.findings().stream()
                .map(finding -> finding(messages, vm, finding))
                .collect(Collectors.toCollection(ArrayList::new));
        DoseOutcome outcome = row.outcome();
        if (outcome != null && !outcome.counts()) {
            lines.add(messages.get("dose.not-valid." + key(outcome.reason())));
            LocalDate repeat = outcome.repeatFrom();
            if (repeat != null) {
                lines.add(messages.get("dose.repeat", DateText.show(repeat)));
            }
        }
        return String.join(" ", lines);
    }

    /// The worker chosen, told apart from namesakes.
    static String person(Messages messages, Person person) {
        String words = messages.get(
                "backlog.person", person.name(), DateText.show(person.birthDate()), person.number(), person.workshop());
        LocalDate left = person.left();
        return left == null ? words : messages.get("backlog.left", words, DateText.show(left));
    }

    /// The doses known of the worker chosen.
    static String known(Messages messages, BacklogViewModel vm) {
        List<Dose> known = vm.known();
        return known.isEmpty()
                ? messages.get("backlog.no-doses")
                : messages.get(
                        "backlog.doses",
                        known.stream().map(dose -> given(messages, vm, dose)).collect(Collectors.joining(", ")));
    }

    static String state(Messages messages, BacklogRow.State state) {
        return messages.get("backlog.state." + key(state));
    }

    private static String given(Messages messages, BacklogViewModel vm, Dose dose) {
        return DateText.show(dose.date()) + " " + messages.get("common.vaccine." + vm.code(dose));
    }

    static String finding(Messages messages, BacklogViewModel vm, DoseFinding finding) {
        LocalDate day = finding.day();
        if (finding.problem() == DoseProblem.SAME_DOSE && finding.about() == null && day != null) {
            return messages.get("backlog.same-row", DateText.show(day));
        }
        return FindingText.show(messages, finding, about -> switch (about) {
            case Dose dose -> given(messages, vm, dose);
            case Reaction reaction -> reaction.description();
            default -> DateText.show(about.day());
        });
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
