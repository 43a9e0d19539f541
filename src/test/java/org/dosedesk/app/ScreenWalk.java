package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.testkit.Night;
import org.dosedesk.ui.shell.ScreenId;
import org.kordamp.ikonli.javafx.FontIcon;

/// A walk through every screen of the program on the demo's people, filled with what it has. Screens of the
/// navigation are found there; for the others stands how one gets there.
final class ScreenWalk {
    private ScreenWalk() {}

    /// Comes to each screen, Why excepted, which opens in a window.
    static void through(Program program, Consumer<String> visit) {
        Set<String> walked = new TreeSet<>(Set.of("nav-" + ScreenId.WHY));
        navigation(program).forEach(screen -> {
            program.press("#" + screen);
            fill(program, screen);
            walked.add(screen);
            visit.accept(screen);
        });
        others(program).forEach((screen, way) -> {
            way.run();
            walked.add("nav-" + screen);
            visit.accept(screen.name());
        });
        assertThat(walked)
                .containsAll(Stream.of(ScreenId.values())
                        .map(screen -> "nav-" + screen)
                        .toList());
    }

    private static List<String> navigation(Program program) {
        AtomicReference<List<String>> ids = new AtomicReference<>(List.of());
        program.run(() -> ids.set(program.scene().getRoot().lookupAll(".nav-item").stream()
                .map(Node::getId)
                .toList()));
        assertThat(ids.get()).hasSizeGreaterThan(15);
        return ids.get();
    }

    // What is empty at first shows what it has.
    private static void fill(Program program, String screen) {
        switch (screen) {
            case "nav-SITE_LIST", "nav-NOTICES" -> {
                ComboBox<?> site = program.node("#site", ComboBox.class);
                program.run(() -> site.getSelectionModel().selectFirst());
                program.awaitThat(() -> program.rows("#rows") > 0);
            }
            case "nav-DUE" -> program.awaitThat(() -> program.rows("#people") > 0);
            case "nav-COVERAGE" ->
                program.awaitThat(() -> !program.text("#headline").isEmpty());
            case "nav-COMING" -> program.awaitThat(() -> program.rows("#weekTable") > 0);
            case "nav-PLAN" -> {
                if (program.node("#planCampaign", ComboBox.class).getItems().isEmpty()) {
                    newCampaign(program);
                    program.fill(
                            "#until", "31.12." + (LocalDate.now(Night.ALMATY).getYear() + 1));
                    program.key(KeyCode.ENTER, true);
                }
                program.awaitThat(() -> program.rows("#planTable") > 0);
            }
            case "nav-JOURNAL" -> program.awaitThat(() -> program.rows("#table") > 0);
            default -> {}
        }
    }

    /// How to get to the screens that are not in the navigation.
    private static Map<ScreenId, Runnable> others(Program program) {
        Map<ScreenId, Runnable> ways = new LinkedHashMap<>();
        ways.put(ScreenId.WORKER, () -> card(program));
        ways.put(ScreenId.DOSE_CORRECTION, () -> ofDose(program, "#correctDose"));
        ways.put(ScreenId.REACTION, () -> ofDose(program, "#reaction"));
        ways.put(ScreenId.WORKER_FORM, () -> {
            card(program);
            program.press("#edit");
        });
        ways.put(ScreenId.MERGE, () -> {
            card(program);
            MenuButton more = program.node("#more", MenuButton.class);
            program.run(() -> more.getItems().stream()
                    .filter(item -> item.getGraphic() instanceof FontIcon icon
                            && icon.getIconLiteral().equals("fth-git-merge"))
                    .forEach(MenuItem::fire));
        });
        ways.put(ScreenId.OCCUPATIONS, () -> {
            program.press("#nav-WORKERS");
            program.run(program.node("#group", MenuButton.class).getItems().getLast()::fire);
            program.awaitThat(() -> program.rows("#posts") > 0);
        });
        ways.put(ScreenId.CAMPAIGN, () -> newCampaign(program));
        ways.put(ScreenId.ROUTE, () -> {
            program.press("#nav-PLAN");
            program.awaitThat(() -> program.rows("#planTable") > 0);
            program.run(program.node("#newRoute", MenuButton.class).getItems().get(1)::fire);
            program.await("#runs");
        });
        return ways;
    }

    private static void newCampaign(Program program) {
        program.press("#nav-PLAN");
        program.press("#newCampaign");
        program.await("#crew");
    }

    /// Opens a worker's card.
    static void card(Program program) {
        program.press("#nav-WORKERS");
        TableView<?> table = program.node("#table", TableView.class);
        program.awaitThat(() -> program.rows("#table") > 0);
        program.run(() -> {
            table.getSelectionModel().clearAndSelect(2);
            table.requestFocus();
        });
        program.key(KeyCode.ENTER, false);
        program.await("#doses");
    }

    private static void ofDose(Program program, String button) {
        card(program);
        TableView<?> doses = program.node("#doses", TableView.class);
        program.run(() -> doses.getSelectionModel().clearAndSelect(0));
        program.press(button);
    }
}
