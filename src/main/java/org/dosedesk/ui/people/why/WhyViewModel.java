package org.dosedesk.ui.people.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.Preview;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.people.why.PrintWhy;
import org.dosedesk.usecase.people.why.WhySheet;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Why one worker's status and dates are what they are, as of the schedules' day. FX thread only.
public final class WhyViewModel {
    private final Register register;
    private final PrintWhy print;
    private final Background background;
    private final Messages messages;
    private final Id<Worker> worker;
    private final WhyContent content;
    private final Preview pages;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// Explains a worker's schedule in the language in use; one worker's forecast takes less than a millisecond.
    ///
    /// @param worker in the register
    public WhyViewModel(
            Register register,
            Schedules schedules,
            ForecastScheduler scheduler,
            PrintWhy print,
            PagePreview preview,
            Background background,
            Texts texts,
            Id<Worker> worker) {
        this.register = register;
        this.print = print;
        this.background = background;
        this.worker = worker;
        Snapshot snapshot = register.snapshot();
        Worker person = snapshot.get(Worker.class, worker);
        LocalDate asOf = schedules.asOf();
        Explanation explanation = scheduler.explain(person, snapshot, asOf);
        messages = texts.messages().about(explanation.vaccineGroup());
        content = new WhyText(messages, snapshot)
                .of(
                        person,
                        explanation,
                        scheduler.reasons(person, snapshot, asOf).orElse(null));
        pages = new Preview(preview, background, failure::set);
    }

    /// The explanation.
    WhyContent content() {
        return content;
    }

    /// The texts as they are worded about its vaccine group.
    Messages messages() {
        return messages;
    }

    /// Why the paper was not brought out, null when it was.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Saves it as a PDF document.
    ///
    /// @param onDone is told when the file is there
    void savePdf(Path file, Consumer<Path> onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    print.save(sheet(), messages.language(), worker, file);
                    return file;
                },
                onDone,
                failure::set);
    }

    /// Prints it.
    ///
    /// @param onDone is told the printer when its queue has it
    void print(PrinterChoice choice, Consumer<String> onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    print.print(sheet(), messages.language(), worker, choice.wish());
                    return choice.printer();
                },
                onDone,
                failure::set);
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(print.printers(), print.proposedPrinter()), onFound, failure::set);
    }

    /// Hands it out as plain text.
    ///
    /// @param onDone is given the text
    void copy(Consumer<String> onDone) {
        failure.set(null);
        background.start(progress -> print.text(sheet(), worker), onDone, failure::set);
    }

    /// The pages of the paper; none before [#showPages].
    Preview pages() {
        return pages;
    }

    /// Makes the pages.
    void showPages() {
        failure.set(null);
        pages.show(() -> print.pdf(sheet(), messages.language()));
    }

    private WhySheet sheet() {
        return new WhySheets(messages).of(content, register.user(), LocalDate.now(register.clock()), register.demo());
    }
}
