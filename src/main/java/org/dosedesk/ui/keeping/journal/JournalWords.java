package org.dosedesk.ui.keeping.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.record.RecordEvent;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.backup.RestoreNote;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.keeping.importing.ImportNote;
import org.jspecify.annotations.Nullable;

/// The journal in the words of one language.
record JournalWords(Messages messages, RecordWords records) implements ExportJournal.Words {

    ObservableValue<String> when(JournalLine line) {
        return cell(line, entry -> records.time(entry.at()));
    }

    ObservableValue<String> who(JournalLine line) {
        return cell(line, JournalEntry::by);
    }

    ObservableValue<String> what(JournalLine line) {
        return cell(line, this::what);
    }

    ObservableValue<String> whose(JournalLine line) {
        return cell(line, entry -> entry.worker() == null ? "" : records.worker(entry.worker()));
    }

    ObservableValue<String> changes(JournalLine line) {
        return cell(line, entry -> String.join(" · ", changes(entry)));
    }

    /// Whom a line is about; empty when it is about nobody in particular or still on its way.
    Optional<Id<Worker>> worker(JournalLine line) {
        JournalEntry entry = line.entry().get();
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.worker());
    }

    /// Everything about a line, one thing under another; empty while it is on its way.
    String inFull(JournalLine line) {
        JournalEntry entry = line.entry().get();
        if (entry == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("journal.line", entry.number(), when(entry), entry.by(), what(entry)));
        lines.add(whose(entry));
        lines.addAll(changes(entry));
        entry.act().map(this::save).ifPresent(lines::add);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    @Override
    public List<String> header() {
        return List.of(
                messages.get("journal.col.number"),
                messages.get("journal.col.when"),
                messages.get("journal.col.who"),
                messages.get("journal.col.what"),
                messages.get("journal.col.whose"),
                messages.get("journal.col.changes"),
                messages.get("journal.col.hash"));
    }

    @Override
    public List<String> row(JournalEntry entry) {
        return List.of(
                String.valueOf(entry.number()),
                when(entry),
                entry.by(),
                what(entry),
                whose(entry),
                String.join(" · ", changes(entry)),
                entry.hash());
    }

    @Override
    public List<String> row(Seal seal) {
        return List.of(String.valueOf(seal.number()), "", "", messages.get("journal.seal.row"), "", "", seal.hash());
    }

    String event(EventChoice choice) {
        JournalEvent event = choice.event();
        return event == null ? messages.get("journal.all-events") : messages.get("journal.event." + key(event));
    }

    /// What the last check found.
    String state(CheckState state) {
        JournalVerdict verdict = state.verdict();
        if (state.running()) {
            return messages.get("journal.check.running");
        } else if (verdict == null) {
            return messages.get("journal.check.not-yet");
        }
        Fault fault = verdict.fault();
        return fault == null
                ? messages.get(
                        "journal.check.good",
                        verdict.seal().number(),
                        verdict.seal().brief())
                : fault(fault);
    }

    /// What is wrong, and what to do.
    String fault(Fault fault) {
        return fault(fault, messages.get("journal.fault.advice"));
    }

    /// How an export or a comparison came out; empty when there was none.
    String outcome(Outcome outcome) {
        return outcome.sort() == Outcome.Sort.NONE
                ? ""
                : messages.get("journal.outcome." + key(outcome.sort()), outcome.file(), outcome.number());
    }

    private String when(JournalEntry entry) {
        return records.exactTime(entry.at());
    }

    private String what(JournalEntry entry) {
        String after = entry.after();
        if (after == null) {
            return messages.get("journal.event." + key(entry.event()));
        }
        return messages.get(
                ActMark.origin(entry.detail()) == Origin.IMPORT ? "journal.done.imported" : "journal.done",
                records.kind(entry.kind()),
                records.deed(RecordEvent.of(entry.before(), after)));
    }

    private String save(ActMark mark) {
        Long takesBack = mark.takesBack();
        return takesBack == null
                ? messages.get("journal.save", mark.number())
                : messages.get("journal.save.takes-back", mark.number(), takesBack);
    }

    private String whose(JournalEntry entry) {
        Id<Worker> worker = entry.worker();
        return worker == null ? "" : records.worker(worker) + ", " + records.workplace(worker);
    }

    private List<String> changes(JournalEntry entry) {
        String after = entry.after();
        if (after != null) {
            return records.changes(entry.before(), after);
        }
        if (entry.detail().isEmpty()) {
            return List.of();
        }
        if (entry.event() == JournalEvent.IMPORTED) {
            return imported(ImportNote.read(entry.detail()));
        }
        return List.of(
                switch (entry.event()) {
                    case CHECKED ->
                        CheckNote.read(entry.detail()).map(this::inShort).orElse(entry.detail());
                    case RESTORED ->
                        RestoreNote.read(entry.detail())
                                .filter(note -> note.missing() > 0)
                                .map(note -> messages.get("journal.detail.restored", note.last(), note.missing()))
                                .orElse(entry.detail());
                    case USER_CHANGED, PRINTED, EXPORTED -> inWords(entry.detail());
                    default -> entry.detail();
                });
    }

    private List<String> imported(ImportNote note) {
        List<String> lines = new ArrayList<>(List.of(note.files()));
        note.decided()
                .forEach(decided -> lines.add(messages.get(
                        "journal.decided",
                        messages.get("importing.question." + key(decided.kind())),
                        messages.get("importing.choice." + key(decided.choice())),
                        decided.rows())));
        return lines;
    }

    /// Registers keep these details in English; what follows the code, a file's name, stays as it is.
    private String inWords(String detail) {
        String code = "recovery code";
        if (detail.equals("password")) {
            return messages.get("journal.detail.password");
        } else if (detail.equals("doctor by recovery code")) {
            return messages.get("journal.detail.doctor-named");
        } else if (detail.equals(code) || detail.startsWith(code + " · ")) {
            return messages.get("journal.detail.recovery-code") + detail.substring(code.length());
        }
        return detail;
    }

    private String inShort(JournalVerdict verdict) {
        Fault fault = verdict.fault();
        return fault == null
                ? messages.get(
                        "journal.check.was-good",
                        verdict.seal().number() + " · " + verdict.seal().brief())
                : fault(fault, "");
    }

    private String fault(Fault fault, String advice) {
        String what = messages.get("journal.fault." + key(fault.sort()), fault.number(), records.kind(fault.kind()));
        return (what + " " + advice).strip();
    }

    private static ObservableValue<String> cell(JournalLine line, Function<JournalEntry, String> text) {
        return line.entry().map(entry -> text(entry, text)).orElse("…");
    }

    private static @Nullable String text(@Nullable JournalEntry entry, Function<JournalEntry, String> text) {
        return entry == null ? null : text.apply(entry);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
