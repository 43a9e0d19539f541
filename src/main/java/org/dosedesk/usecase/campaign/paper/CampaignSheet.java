package org.dosedesk.usecase.campaign.paper;

import java.time.LocalDate;
import java.util.List;

/// One sheet about a campaign's plan, in words of one language.
///
/// @param landscape whether it lies
/// @param internal whether it stays in the plant
/// @param facts what stands above the table, a label and a value each
/// @param sentences between the facts and the table
/// @param columns of the table
/// @param groups the table's rows
/// @param nobody said in the place of rows where there are none
/// @param signatures what each line to be signed is for
/// @param preparedBy the user
/// @param demo whether everyone on it is invented
public record CampaignSheet(
        String title,
        boolean landscape,
        boolean internal,
        List<Fact> facts,
        List<String> sentences,
        List<Column> columns,
        List<Group> groups,
        String nobody,
        List<String> signatures,
        String preparedBy,
        LocalDate preparedOn,
        boolean demo) {
    public CampaignSheet {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        signatures = List.copyOf(signatures);
    }

    /// The same, to be sent out of the plant.
    CampaignSheet sentOut() {
        return new CampaignSheet(
                title,
                landscape,
                false,
                facts,
                sentences,
                columns,
                groups,
                nobody,
                signatures,
                preparedBy,
                preparedOn,
                demo);
    }

    /// A value with its label; a line to write on where the value is empty.
    public record Fact(String label, String value) {}

    /// A column of the table.
    ///
    /// @param share of the width, in percent
    public record Column(String head, int share) {}

    /// Rows under one heading.
    ///
    /// @param heading empty for none
    /// @param rows a text for each column
    public record Group(String heading, List<List<String>> rows) {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
