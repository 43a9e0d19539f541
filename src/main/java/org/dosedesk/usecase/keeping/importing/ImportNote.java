package org.dosedesk.usecase.keeping.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;

/// What the journal keeps of an import: the files, and how many questions of each kind were decided how, with the
/// rows. Free of personal data; the form is kept in registers for good.
///
/// @param files the files' names
public record ImportNote(String files, List<Decided> decided) {
    private static final int MOST_ROWS = 20;
    private static final int PARTS = 3;

    /// Questions of one kind with one choice.
    ///
    /// @param rows the first of them, separated by commas
    public record Decided(Question.Kind kind, Choice choice, String rows) {}

    static String of(ImportPlan plan) {
        String files = plan.reports().stream()
                .filter(report -> report.problem() == null)
                .map(FileReport::file)
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
        Map<String, List<Integer>> rows = new TreeMap<>();
        plan.questions()
                .forEach(question -> rows.computeIfAbsent(
                                question.key().kind() + " " + question.chosen(), key -> new ArrayList<>())
                        .add(question.key().row()));
        StringBuilder note = new StringBuilder(files);
        rows.forEach((key, numbers) -> note.append('\n')
                .append(key)
                .append(' ')
                .append(numbers.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", ")))
                .append(numbers.size() > MOST_ROWS ? ", … (" + numbers.size() + ")" : ""));
        return note.toString();
    }

    /// Reads what the journal kept.
    public static ImportNote read(String detail) {
        String[] lines = detail.split("\n", -1);
        List<Decided> decided = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", PARTS);
            decided.add(new Decided(Question.Kind.valueOf(parts[0]), Choice.valueOf(parts[1]), parts[2]));
        }
        return new ImportNote(lines[0], decided);
    }
}
