package org.dosedesk.ui.people.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.person.PaperChoices;
import org.dosedesk.usecase.paper.person.PersonPaper;
import org.dosedesk.usecase.paper.person.PreparePapers;
import org.jspecify.annotations.Nullable;

/// A paper about some workers, its choices and its pages. FX thread only.
public final class PapersViewModel {
    final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>(this, "kind");
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    final BooleanProperty maskIin = new SimpleBooleanProperty(this, "maskIin");

    private final PreparePapers prepare;
    private final PersonPaper paper;
    private final PaperViewModel way;
    private final Texts texts;
    private final List<Id<Worker>> workers;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// A paper about these workers.
    ///
    /// @param workers in the order of the pages, at least one
    /// @param offered the vaccine chosen at first, null for none
    public PapersViewModel(
            PreparePapers prepare,
            PersonPaper paper,
            PaperCounter counter,
            Background background,
            Texts texts,
            PaperKind kind,
            List<Id<Worker>> workers,
            @Nullable Id<Vaccine> offered) {
        this.prepare = prepare;
        this.paper = paper;
        this.texts = texts;
        this.workers = List.copyOf(workers);
        way = new PaperViewModel(counter, background, failure, this::order);
        Language screen = texts.messages().language();
        this.kind.set(kind);
        language.set(
                workers.size() == 1 ? prepare.languageOf(workers.getFirst()).orElse(screen) : screen);
        vaccine.set(vaccines().stream()
                .filter(one -> one.id().equals(offered))
                .findFirst()
                .orElse(null));
        maskIin.set(kind == PaperKind.CONFIRMATION);
        List.of(this.kind, language, vaccine, maskIin)
                .forEach(choice -> choice.subscribe((before, after) -> way.changed()));
        way.previewingProperty().set(true);
    }

    /// The paper with the choices made.
    PaperViewModel paper() {
        return way;
    }

    List<Vaccine> vaccines() {
        return List.copyOf(prepare.vaccines());
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private Optional<PaperOrder> order() {
        PaperChoices chosen = choices();
        Messages messages = texts.messages();
        String name = messages.get("papers.kind." + kind.get().name().toLowerCase(Locale.ROOT));
        // Whoever sees the file's name is not to learn from it whom it is about.
        String fileName = workers.size() == 1 ? name : name + " - " + messages.get("papers.people", workers.size());
        return Optional.of(PaperOrder.of(
                fileName,
                Paper.of(name, () -> paper.render(prepare.sheet(workers, chosen)))
                        .about(workers)));
    }

    private PaperChoices choices() {
        Vaccine chosen = vaccine.get();
        return new PaperChoices(kind.get(), language.get(), maskIin.get(), chosen == null ? null : chosen.id());
    }
}
