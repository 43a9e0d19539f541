package org.dosedesk.conformance;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.conformance.CaseResult.Aspect;

/// The results of a run, as the table that is printed and as the file of disagreements.
record ConformanceTable(List<CaseResult> results) {

    private static final String LINE = "%-16s %-24s %7s %11s %11s %11s %11s";

    ConformanceTable {
        results = List.copyOf(results);
    }

    /// The lines to print. The last reads "N of M cases agree".
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                LINE,
                "suite",
                "vaccine group",
                "cases",
                "(a) status",
                "(b) dates",
                "(c) doses",
                "(d) all"));
        Map<String, Map<String, List<CaseResult>>> suites = new TreeMap<>();
        for (CaseResult result : results) {
            suites.computeIfAbsent(result.published().suite(), suite -> new TreeMap<>())
                    .computeIfAbsent(result.published().vaccineGroup(), group -> new ArrayList<>())
                    .add(result);
        }
        suites.forEach((suite, groups) -> {
            groups.forEach((group, cases) -> lines.add(line(suite, group, cases)));
            lines.add(line(
                    suite,
                    "all groups",
                    groups.values().stream().flatMap(List::stream).toList()));
        });
        lines.add(agreeing() + " of " + results.size() + " cases agree");
        return lines;
    }

    long agreeing() {
        return results.stream().filter(CaseResult::agrees).count();
    }

    private static String line(String suite, String group, List<CaseResult> cases) {
        List<CaseResult> dated = cases.stream().filter(CaseResult::dated).toList();
        return String.format(
                Locale.ROOT,
                LINE,
                suite,
                group,
                cases.size(),
                share(cases, Aspect.STATUS),
                share(dated, Aspect.DATES),
                share(cases, Aspect.DOSES),
                cases.stream().filter(CaseResult::agrees).count() + "/" + cases.size());
    }

    private static String share(List<CaseResult> cases, Aspect aspect) {
        return cases.stream().filter(one -> one.agreesOn(aspect)).count() + "/" + cases.size();
    }

    /// Writes a row for every field in which the engine's answer differs from the published one.
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("suite\ttest id\tfield\texpected\tactual\n");
            for (CaseResult result : results) {
                for (CaseResult.Difference one : result.differences()) {
                    out.write(String.join(
                            "\t",
                            plain(result.published().suite()),
                            plain(result.published().id()),
                            plain(one.field()),
                            plain(one.expected()),
                            plain(one.actual())));
                    out.write("\n");
                }
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
