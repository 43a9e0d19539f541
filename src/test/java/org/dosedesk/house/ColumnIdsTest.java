package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a table remembers of a column, it remembers under the column's name.
class ColumnIdsTest {
    private static final Pattern COLUMN = Pattern.compile("<(Tree)?TableColumn[^>]*>");

    @Test
    void every_column_has_a_name_to_be_remembered_by() throws IOException {
        List<String> nameless = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".fxml")).toList()) {
                COLUMN.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .filter(column -> !column.contains("id=\""))
                        .forEach(column -> nameless.add(file.getFileName() + " " + column));
            }
        }
        assertThat(nameless).isEmpty();
    }
}
