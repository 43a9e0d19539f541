package org.dosedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Every button of a screen that a reader may open enters nothing, or says that it is for entering, and is taken
/// away.
/// Whoever adds a button decides here or in the FXML.
class ReaderButtonsTest {
    private static final Path SCREENS = Path.of("src", "main", "resources", "org", "dosedesk", "ui");
    private static final Set<String> KINDS =
            Set.of("Button", "MenuButton", "SplitMenuButton", "ToggleButton", "CheckBox", "RadioButton", "MenuItem");

    /// Not for a reader at all, as the screens' list says; or before there is a register; or the frame; or forms
    /// that
    /// only a button for entering opens.
    private static final List<String> ELSEWHERE = List.of(
            "about/",
            "entry/",
            "keeping/importing/",
            "paper/campaign/",
            "paper/route/",
            "people/merge/",
            "people/occupation/",
            "people/workercard/period/PeriodFormView",
            "people/workerform/",
            "shell/",
            "start/");

    /// Where the role decides, by what its use case allows.
    private static final List<String> BY_ROLE = List.of("keeping/rules/", "keeping/users/");

    /// What shows, looks for, saves as a file or prints, and backups, which everyone may make.
    private static final String KEPT = """
            keeping/backup/BackupView: chooseSecond, stop, make, check
            keeping/journal/JournalView: check, compare, export, clear
            keeping/settings/SettingsView: light, dark
            numbers/charts/ChartsView: stop, overTime, byUnit, due, save
            numbers/coming/ComingView: stop, openCard, save
            numbers/coverage/CoverageView: stop, now, then, showLearnt, report, save
            numbers/coverage/NamesView: back, save, card
            numbers/coverage/report/ReportView: back
            numbers/ending/EndingView: previousMonth, nextMonth, save, card
            numbers/lots/LotsView: exportWho, exportExpired, exportUnknown
            numbers/lots/StockView: trace
            paper/notices/NoticesView: reasons
            paper/plan/PlanView: lists, otherwise, outcomes, papers, stop
            paper/sitelist/SiteListView: consents, firstDoses, maskIin, everyone, leftOut, saveTable
            people/due/DueView: showOverdue, showDue, showIncomplete, showNoDoses, showExempt, tickAll, why, siteList
            people/papers/PapersView: maskIin
            people/why/WhyView: showPoints, copy
            people/workercard/WorkerCardView: print
            people/workers/WorkersView: open, clear
            """;

    @Test
    void a_button_that_a_reader_keeps_enters_nothing() throws Exception {
        Map<String, Set<String>> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SCREENS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".fxml"))
                    .sorted()
                    .toList()) {
                String name = SCREENS.relativize(file).toString().replace('\\', '/');
                String view = name.substring(0, name.length() - ".fxml".length());
                Set<String> buttons = buttons(file);
                if (Stream.concat(ELSEWHERE.stream(), BY_ROLE.stream()).noneMatch(view::startsWith)
                        && !buttons.isEmpty()) {
                    kept.put(view, buttons);
                }
            }
        }
        assertThat(kept).isEqualTo(listed());
    }

    private static Map<String, Set<String>> listed() {
        return KEPT.lines()
                .map(line -> line.split(": ", 2))
                .collect(
                        Collectors.toMap(parts -> parts[0], parts -> new TreeSet<>(List.of(parts[1].split(", ", -1)))));
    }

    private static Set<String> buttons(Path file) throws Exception {
        var elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("*");
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (KINDS.contains(element.getTagName()) && !isForEntering(element)) {
                String id = element.getAttribute("fx:id");
                found.add(id.isEmpty() ? element.getAttribute("onAction").replace("#", "") : id);
            }
        }
        return found;
    }

    private static boolean isForEntering(Node node) {
        return node instanceof Element element
                && (element.getAttribute("styleClass").contains("for-entering")
                        || isForEntering(element.getParentNode()));
    }
}
