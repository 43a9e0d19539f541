package org.dosedesk.ui.people.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.paper.Preview;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.person.PaperChoices;
import org.dosedesk.usecase.paper.person.PreparePapers;
import org.dosedesk.usecase.paper.person.PrintPapers;
import org.jspecify.annotations.Nullable;

/// A paper about some workers, its choices and its pages. FX thread only.
public final class PapersViewModel {
    final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>(this, "kind");
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    final BooleanProperty maskIin = new SimpleBooleanProperty(this, "maskIin");

    private final PreparePapers prepare;
    private final PrintPapers print;
    private final Background background;
    private final List<Id<Worker>> workers;
    private final Preview preview;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /// A paper about these workers.
    ///
    /// @param workers in the order of the pages, at least one
    /// @param screen the language in use; a single worker's own comes first
    /// @param offered the vaccine chosen at first, null for none
    public PapersViewModel(
            PreparePapers prepare,
            PrintPapers print,
            PagePreview pages,
            Background background,
            PaperKind kind,
            List<Id<Worker>> workers,
            Language screen,
            @Nullable Id<Vaccine> offered) {
        this.prepare = prepare;
        this.print = print;
        this.background = background;
        this.workers = List.copyOf(workers);
        preview = new Preview(pages, background, failure::set);
        this.kind.set(kind);
        language.set(
                workers.size() == 1 ? prepare.languageOf(workers.getFirst()).orElse(screen) : screen);
        vaccine.set(vaccines().stream()
                .filter(one -> one.id().equals(offered))
                .findFirst()
                .orElse(null));
        maskIin.set(kind == PaperKind.CONFIRMATION);
        List.of(this.kind, language, vaccine, maskIin).forEach(choice -> choice.subscribe(this::show));
        show();
    }

    Preview preview() {
        return preview;
    }

    List<Vaccine> vaccines() {
        return List.copyOf(prepare.vaccines());
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How many people the paper is about.
    int people() {
        return workers.size();
    }

    /// The name of the only worker, or nothing for several.
    String who() {
        return workers.size() == 1 ? prepare.nameOf(workers.getFirst()) : "";
    }

    /// The paper's name in a language.
    String name(Messages messages) {
        return messages.get("papers.kind." + kind.get().name().toLowerCase(Locale.ROOT));
    }

    /// Writes the papers to a file.
    ///
    /// @param onDone is told when the file is there
    void savePdf(Path file, Messages messages, Runnable onDone) {
        PaperChoices chosen = choices();
        String name = name(messages);
        bring(() -> print.save(workers, chosen, name, file), onDone);
    }

    /// Prints the papers.
    ///
    /// @param onDone is told when the printer's queue has them
    void print(PrinterChoice choice, Messages messages, Runnable onDone) {
        PaperChoices chosen = choices();
        String name = name(messages);
        bring(() -> print.print(workers, chosen, name, choice.wish()), onDone);
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(print.printers(), print.proposedPrinter()), onFound, failure::set);
    }

    private void bring(Runnable action, Runnable onDone) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> {
                    action.run();
                    return true;
                },
                done -> {
                    busy.set(false);
                    onDone.run();
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }

    private PaperChoices choices() {
        Vaccine chosen = vaccine.get();
        return new PaperChoices(kind.get(), language.get(), maskIin.get(), chosen == null ? null : chosen.id());
    }

    private void show() {
        PaperChoices chosen = choices();
        failure.set(null);
        preview.show(() -> print.pdf(workers, chosen));
    }
}
