package org.dosedesk.ui.keeping.rules;

import java.nio.file.Path;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.keeping.rules.version.VersionPaper;
import org.dosedesk.ui.keeping.rules.version.VersionTree;
import org.dosedesk.ui.kit.Navigation;
import org.jspecify.annotations.Nullable;

/// What the buttons of a version's file and paper do. FX thread only.
final class PaperActions {
    private final VersionPaper paper;
    private final RuleQuestions questions;
    private final Navigation navigation;
    private final Messages messages;

    PaperActions(VersionPaper paper, RuleQuestions questions, Navigation navigation, Messages messages) {
        this.paper = paper;
        this.questions = questions;
        this.navigation = navigation;
        this.messages = messages;
    }

    /// Writes a version into a file, where the user says; nothing for the line of a whole set.
    void export(@Nullable VersionLine line) {
        RuleSet rules = line == null ? null : line.rules();
        if (line != null && rules != null) {
            questions
                    .whereToSave(file(rules.name() + " " + rules.version()) + ".xml")
                    .ifPresent(file -> paper.export(line, file, this::saved));
        }
    }

    /// Saves a version as a PDF document, where the user says; nothing for the line of a whole set.
    void savePdf(@Nullable VersionLine line) {
        if (line != null && line.subject() != null) {
            RuleSet rules = line.rules();
            String name = rules == null
                    ? messages.get("rulebook.contraindications.title") + ".pdf"
                    : messages.get("rulebook.pdf-name", VersionTree.groups(line, messages), rules.version());
            questions.whereToSavePdf(file(name)).ifPresent(file -> paper.savePdf(line, messages, file, this::saved));
        }
    }

    /// Prints a version on the printer that the user chooses.
    ///
    /// @param noPrinter what to do without any
    void print(@Nullable VersionLine line, Runnable noPrinter) {
        if (line == null || line.subject() == null) {
            return;
        }
        paper.printers(offer -> {
            if (offer.names().isEmpty()) {
                noPrinter.run();
                return;
            }
            questions
                    .printer(
                            offer.names(), offer.proposed().orElse(offer.names().getFirst()))
                    .ifPresent(choice -> paper.print(
                            line,
                            messages,
                            choice,
                            printer -> navigation.notice(messages.get("rulebook.printed", printer), null, null)));
        });
    }

    private void saved(Path file) {
        navigation.notice(messages.get("rules.exported", String.valueOf(file.getFileName())), null, null);
    }

    // A name that every computer takes for a file.
    private static String file(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} .-]", "-");
    }
}
