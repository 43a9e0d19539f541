package org.dosedesk.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dosedesk.testkit.Later;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.PaperException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper on its way, while the work waits.
class PaperViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    private final TestPrinters printers = new TestPrinters("Office");
    private final Later later = new Later();
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>();
    private final List<String> done = new ArrayList<>();
    private int pageCount = 1;
    private boolean empty;
    private final PagePreview pages = new PagePreview() {
        @Override
        public int pages(byte[] pdf) {
            return pageCount;
        }

        @Override
        public PageImage page(byte[] pdf, int index, int dpi) {
            return new PageImage(1, 1, new int[1]);
        }
    };
    private final PaperViewModel paper = new PaperViewModel(
            new PaperCounter(printers, pages, plant.register.journal()),
            later,
            failure,
            () -> empty
                    ? Optional.empty()
                    : Optional.of(PaperOrder.of("list", Paper.of("List", () -> new byte[] {1}))));

    @BeforeEach
    void offered() {
        paper.changed();
    }

    @Test
    void what_is_pressed_twice_is_printed_once() {
        paper.print(PrinterChoice.all("Office"), printed -> done.add("first"));
        assertThat(paper.readyProperty().get()).isFalse();
        paper.print(PrinterChoice.all("Office"), printed -> done.add("second"));
        later.all();

        assertThat(printers.printed).hasSize(1);
        assertThat(done).containsExactly("first");
        assertThat(paper.readyProperty().get()).isTrue();
    }

    @Test
    void a_failure_is_over_when_something_else_is_chosen_and_another_s_is_not() {
        printers.failure = PaperException.Reason.PRINTER_GONE;
        paper.print(PrinterChoice.all("Office"), printed -> done.add("printed"));
        later.all();
        assertThat(failure.get()).isInstanceOf(PaperException.class);
        paper.changed();
        assertThat(failure.get()).isNull();

        Exception another = new IllegalStateException("the list itself");
        failure.set(another);
        paper.changed();
        assertThat(failure.get()).isSameAs(another);
    }

    @Test
    void a_paper_is_saved_while_its_pages_are_still_drawn() {
        paper.previewingProperty().set(true);
        paper.save(folder.resolve("a.pdf"), saved -> done.add(saved.toString()));
        assertThat(paper.preview().countProperty().get()).as("drawn later").isZero();
        later.all();

        assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
        assertThat(done).hasSize(1);
        assertThat(paper.preview().countProperty().get()).isEqualTo(1);
    }

    @Test
    void pages_that_come_late_are_dropped() {
        paper.previewingProperty().set(true);
        empty = true;
        paper.changed();
        later.all();

        assertThat(paper.preview().countProperty().get()).isZero();
        assertThat(paper.offeredProperty().get()).isFalse();
        paper.print(PrinterChoice.all("Office"), printed -> done.add("printed"));
        later.all();
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void a_shorter_document_shows_its_last_page() {
        pageCount = 3;
        paper.previewingProperty().set(true);
        later.all();
        paper.preview().turn(2);
        later.all();
        assertThat(paper.preview().pageProperty().get()).isEqualTo(3);
        pageCount = 2;
        paper.changed();
        later.all();
        assertThat(paper.preview().pageProperty().get()).isEqualTo(2);
    }
}
