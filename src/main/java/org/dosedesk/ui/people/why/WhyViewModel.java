package org.dosedesk.ui.people.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.people.why.WhyPaper;
import org.dosedesk.usecase.people.why.WhyPlainText;
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
    private final WhyPaper paper;
    private final PaperViewModel way;
    private final Background background;
    private final Messages messages;
    private final Id<Worker> worker;
    private final WhyContent content;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// Explains a worker's schedule in the language in use; one worker's forecast takes less than a millisecond.
    ///
    /// @param worker in the register
    public WhyViewModel(
            Register register,
            Schedules schedules,
            ForecastScheduler scheduler,
            WhyPaper paper,
            PaperCounter counter,
            Background background,
            Texts texts,
            Id<Worker> worker) {
        this.register = register;
        this.paper = paper;
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
        way = new PaperViewModel(counter, background, failure, this::order);
        way.changed();
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

    /// Its paper.
    PaperViewModel paper() {
        return way;
    }

    /// Hands it out as plain text.
    ///
    /// @param onDone is given the text
    void copy(Consumer<String> onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    WhySheet sheet = sheet();
                    register.journal().note(JournalEvent.EXPORTED, worker, sheet.title());
                    return WhyPlainText.of(sheet);
                },
                onDone,
                failure::set);
    }

    private Optional<PaperOrder> order() {
        WhySheet sheet = sheet();
        return Optional.of(PaperOrder.of(
                messages.get("why.file-name"),
                Paper.of(sheet.title(), () -> paper.render(sheet, messages.language()))
                        .about(List.of(worker))));
    }

    private WhySheet sheet() {
        return new WhySheets(messages).of(content, register.user(), LocalDate.now(register.clock()), register.demo());
    }
}
