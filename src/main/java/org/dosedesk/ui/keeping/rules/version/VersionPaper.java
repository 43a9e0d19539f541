package org.dosedesk.ui.keeping.rules.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.ui.keeping.rules.Work;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePapers;
import org.dosedesk.usecase.keeping.ruleset.words.ContraindicationWords;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// A version in words, on the screen and on paper, and as a file. FX thread only.
public final class VersionPaper {
    private final Register register;
    private final RuleBook book;
    private final RulePapers paper;
    private final Work work;

    /// The papers of this register's versions.
    public VersionPaper(Register register, RuleBook book, RulePapers paper, Work work) {
        this.register = register;
        this.book = book;
        this.paper = paper;
        this.work = work;
    }

    /// A version in words.
    public List<RuleLine> words(VersionLine line, Messages messages) {
        return line.isContraindications()
                ? new ContraindicationWords(messages).lines(book.library().contraindications())
                : VersionWords.lines(line, all(line), messages, register.clock().getZone());
    }

    /// What a version says otherwise than the one before.
    public List<RuleLine> changed(VersionLine line, Messages messages) {
        return VersionWords.changed(line, all(line), messages);
    }

    /// The name of a version, as on its paper.
    public String title(VersionLine line, Messages messages) {
        return VersionWords.title(line, messages);
    }

    /// Writes a version into a file that can be imported elsewhere; nothing for the line of a whole set.
    public void export(VersionLine line, Path file, Consumer<Path> onDone) {
        RuleSet rules = line.rules();
        if (rules != null) {
            work.run(
                    () -> {
                        book.export(new RuleVersion(rules, line.kept()), file);
                        return file;
                    },
                    onDone);
        }
    }

    /// A version as it may be printed; empty for the line of a whole set.
    public Optional<PaperOrder> order(@Nullable VersionLine line, Messages messages) {
        Approvable subject = line == null ? null : line.subject();
        if (line == null || subject == null) {
            return Optional.empty();
        }
        RuleSet rules = line.rules();
        String fileName = rules == null
                ? messages.get("rulebook.contraindications.title")
                : messages.get("rulebook.pdf-name", VersionTree.groups(line, messages), rules.version());
        return Optional.of(PaperOrder.of(
                fileName, paper.of(title(line, messages), subject, words(line, messages), messages.language())));
    }

    private List<RuleSet> all(VersionLine line) {
        return book.library().named(line.set()).map(RuleSets::versions).orElse(List.of());
    }
}
