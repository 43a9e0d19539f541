package org.dosedesk.domain.ruleset;

import java.util.List;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;

/// The rules of the program that this register was last worked by, word for word: another program's are held
/// against them, so that nobody's dates change unseen. The newest counts; older ones stay.
///
/// @param content the documents of [#documents], packed
public record SeenRules(Id<SeenRules> id, String content, Recorded recorded) implements Entity {
    // No XML document has it.
    private static final String BETWEEN = "\f";

    public SeenRules {
        Checks.notBlank(content, "content");
    }

    /// Rules that somebody has seen.
    ///
    /// @param documents the texts of the list of contraindications, then of the versions
    public static SeenRules of(List<String> documents, Recorded recorded) {
        return new SeenRules(Id.random(), PackedText.of(String.join(BETWEEN, documents)), recorded);
    }

    /// The texts of the list of contraindications, then of the versions.
    ///
    /// @throws IllegalArgumentException when the content makes no sense
    public List<String> documents() {
        return List.of(PackedText.text(content).split(BETWEEN, -1));
    }
}
