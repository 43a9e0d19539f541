package org.dosedesk.ui.keeping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.JournalStore;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.Seal;
import org.junit.jupiter.api.Test;

class LazyLinesTest {
    private static final int ROWS = 100_000;

    private final List<Runnable> later = new ArrayList<>();
    private final Counting store = new Counting();
    private final List<Long> numbers =
            LongStream.iterate(ROWS, number -> number - 1).limit(ROWS).boxed().toList();
    private final LazyLines lines = new LazyLines(
            numbers,
            new Journal(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "Медсестра"),
            new Later(),
            failure -> {
                throw new AssertionError(failure);
            });

    @Test
    void aRowFarDownAsksForItsPageOnly() {
        JournalLine line = lines.get(90_050);
        assertThat(line.number()).isEqualTo(ROWS - 90_050);
        assertThat(line.entry().get()).isNull();

        later.forEach(Runnable::run);

        assertThat(Objects.requireNonNull(line.entry().get()).number()).isEqualTo(ROWS - 90_050);
        assertThat(lines.get(90_099)).isSameAs(lines.get(90_099));
        assertThat(store.asked).isEqualTo(LazyLines.PAGE);
    }

    @Test
    void goingThroughAllOfThemHoldsButAFewPages() {
        for (int i = 0; i < ROWS; i += LazyLines.PAGE) {
            lines.get(i);
        }
        later.forEach(Runnable::run);
        later.clear();
        assertThat(store.asked).isEqualTo(ROWS);

        assertThat(lines.get(0).entry().get()).as("let go").isNull();
        assertThat(lines.get(ROWS - 1).entry().get()).as("held").isNotNull();
    }

    /// Does the work when told to.
    private final class Later implements Background {
        @Override
        public <T> Running start(
                Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
            later.add(() -> {
                try {
                    onDone.accept(job.run(Progress.NONE));
                } catch (Exception e) {
                    onFailed.accept(e);
                }
            });
            return () -> {};
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }
    }

    /// A hundred thousand lines that count how many were read.
    private static final class Counting implements JournalStore {
        private final MemoryStore rest = new MemoryStore();
        private int asked;

        @Override
        public List<JournalEntry> lines(Collection<Long> numbers) {
            asked += numbers.size();
            return numbers.stream()
                    .map(number -> new JournalEntry(
                            number,
                            Instant.EPOCH,
                            "Медсестра",
                            JournalEvent.VIEWED,
                            "",
                            null,
                            null,
                            null,
                            null,
                            "",
                            ""))
                    .sorted(Collections.reverseOrder((a, b) -> Long.compare(a.number(), b.number())))
                    .toList();
        }

        @Override
        public void note(JournalNote note) {
            rest.note(note);
        }

        @Override
        public List<Long> numbers(JournalFilter filter) {
            return rest.numbers(filter);
        }

        @Override
        public List<String> users() {
            return rest.users();
        }

        @Override
        public Seal seal() {
            return rest.seal();
        }

        @Override
        public JournalVerdict check(Progress progress) {
            return rest.check(progress);
        }
    }
}
