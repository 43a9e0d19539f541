package org.dosedesk.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.jspecify.annotations.Nullable;

/// Answers what is asked about a paper, and counts the questions.
public final class PaperAnswers implements PaperQuestions {
    /// The names proposed for a file.
    public final List<String> suggested = new ArrayList<>();

    /// The printers that could be chosen, a line each time.
    public final List<List<String>> offered = new ArrayList<>();

    /// How often it was said that there is no printer.
    public int withoutPrinter;

    /// Where to save; null for nowhere.
    public @Nullable Path file;

    /// How to print on the proposed printer; null for not at all.
    public @Nullable PrinterChoice choice = PrinterChoice.all("");

    @Override
    public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
        suggested.add(suggestedName);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed) {
        offered.add(printers);
        return Optional.ofNullable(choice)
                .map(how -> new PrinterChoice(proposed, how.copies(), how.fromPage(), how.toPage(), how.bothSides()));
    }

    @Override
    public boolean maySavePdfInstead() {
        withoutPrinter++;
        return file != null;
    }
}
