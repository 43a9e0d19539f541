package org.dosedesk.ui.kit.paper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.PaperCounter;
import org.jspecify.annotations.Nullable;

/// A screen's paper on its way to a preview, a file or a printer, one at a time. FX thread only.
public final class PaperViewModel {
    private final PaperCounter counter;
    private final Background background;
    private final ObjectProperty<@Nullable Exception> failure;
    private final Supplier<? extends Optional<? extends PaperOrder>> source;
    private final Preview preview;
    private final BooleanProperty previewing = new SimpleBooleanProperty(this, "previewing");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper(this, "offered");
    private final BooleanBinding ready = offered.and(busy.not());
    private @Nullable Exception told;

    /// How a paper was printed.
    ///
    /// @param oneSided whether its backs stayed blank although both sides were wished for
    public record Printed(String printer, boolean oneSided) {}

    /// Offers nothing before [#changed()].
    ///
    /// @param failure the screen's, where it is shown why a paper did not come where it should
    /// @param source the paper as the screen has it just now; empty when there is none
    public PaperViewModel(
            PaperCounter counter,
            Background background,
            ObjectProperty<@Nullable Exception> failure,
            Supplier<? extends Optional<? extends PaperOrder>> source) {
        this.counter = counter;
        this.background = background;
        this.failure = failure;
        this.source = source;
        preview = new Preview(counter.preview(), background, this::failed);
        previewing.subscribe((before, after) -> changed());
    }

    /// Something else is on the paper now: its pages are shown anew, and a failure of the one before is over.
    public void changed() {
        if (told != null && told.equals(failure.get())) {
            failure.set(null);
        }
        told = null;
        Optional<? extends PaperOrder> order = source.get();
        offered.set(order.isPresent());
        order.filter(some -> previewing.get()).ifPresentOrElse(some -> preview.show(some::look), preview::clear);
    }

    /// The pages; none while they are not looked at.
    public Preview preview() {
        return preview;
    }

    /// Whether the pages are looked at.
    public BooleanProperty previewingProperty() {
        return previewing;
    }

    /// Whether a paper is on its way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether there is a paper.
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Whether there is a paper, and none on its way.
    public BooleanBinding readyProperty() {
        return ready;
    }

    /// What the paper's file may be called; empty when there is no paper.
    String fileName() {
        return source.get().map(order -> order.fileName()).orElse("");
    }

    /// Writes the paper to a file.
    ///
    /// @param onDone is told when the file is there
    public void save(Path file, Consumer<Path> onDone) {
        source.get()
                .ifPresent(order -> run(
                        () -> {
                            counter.save(order.paper(), file);
                            return file;
                        },
                        onDone,
                        order::settled));
    }

    /// Prints the paper.
    ///
    /// @param onDone is told when the printer's queue has it
    public void print(PrinterChoice choice, Consumer<Printed> onDone) {
        source.get()
                .ifPresent(order -> run(
                        () -> {
                            Paper paper = order.paper();
                            counter.print(paper, choice.wish());
                            return new Printed(choice.printer(), choice.bothSides() && paper.oneSided());
                        },
                        onDone,
                        order::settled));
    }

    /// Asks the computer for its printers, which may take seconds.
    void printers(Consumer<PrinterOffer> onFound) {
        run(() -> new PrinterOffer(counter.printers(), counter.proposedPrinter()), onFound, done -> {});
    }

    /// Brings the paper somewhere else; nothing while one is on its way.
    ///
    /// @param way taken off the FX thread
    /// @param settled told whether it came to its end, before anything else is
    public <T> void run(Supplier<T> way, Consumer<T> onDone, Consumer<Boolean> settled) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> way.get(),
                done -> {
                    busy.set(false);
                    settled.accept(true);
                    onDone.accept(done);
                },
                problem -> {
                    busy.set(false);
                    settled.accept(false);
                    failed(problem);
                });
    }

    private void failed(Exception problem) {
        told = problem;
        failure.set(problem);
    }
}
