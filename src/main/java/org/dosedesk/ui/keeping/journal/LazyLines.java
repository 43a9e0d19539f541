package org.dosedesk.ui.keeping.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ObservableListBase;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEntry;

/// Lines found, of which only the pages looked at last are held: any row of a hundred thousand comes as fast as the
/// first one. FX thread only.
final class LazyLines extends ObservableListBase<JournalLine> {
    static final int PAGE = 100;
    private static final int PAGES_HELD = 30;

    private final List<Long> numbers;
    private final Journal journal;
    private final Background background;
    private final Consumer<Exception> onFailed;
    private final Map<Integer, List<JournalLine>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<JournalLine>> eldest) {
            return size() > PAGES_HELD;
        }
    };

    /// @param numbers of the lines, in the order of the rows
    LazyLines(List<Long> numbers, Journal journal, Background background, Consumer<Exception> onFailed) {
        this.numbers = List.copyOf(numbers);
        this.journal = journal;
        this.background = background;
        this.onFailed = onFailed;
    }

    @Override
    public JournalLine get(int index) {
        int place = index / PAGE;
        List<JournalLine> page = pages.get(place);
        if (page == null) {
            page = page(place);
            pages.put(place, page);
            load(page);
        }
        return page.get(index % PAGE);
    }

    @Override
    public int size() {
        return numbers.size();
    }

    private List<JournalLine> page(int place) {
        return numbers.subList(place * PAGE, Math.min((place + 1) * PAGE, numbers.size())).stream()
                .map(JournalLine::new)
                .toList();
    }

    private void load(List<JournalLine> page) {
        List<Long> wanted = page.stream().map(JournalLine::number).toList();
        background.start(
                progress ->
                        journal.lines(wanted).stream().collect(Collectors.toMap(JournalEntry::number, entry -> entry)),
                found -> page.forEach(line -> {
                    JournalEntry entry = found.get(line.number());
                    if (entry != null) {
                        line.fill(entry);
                    }
                }),
                onFailed);
    }
}
