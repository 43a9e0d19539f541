package org.dosedesk.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.dosedesk.testkit.DressedStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether what is written can be read, as WCAG 2.2 (1.4.3) measures it: 4.5 to 1 for texts.
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle", "-color-neutral-subtle");
    private static final List<String> WRITINGS = List.of(
            "plain",
            "text-muted",
            "problem",
            "caution",
            "good",
            "hint",
            "status-revaccinated",
            "status-due",
            "status-overdue",
            "status-incomplete",
            "status-upcoming",
            "status-exempt");

    private final DressedStage stage = new DressedStage();

    private record Sample(String writing, String ground, Region behind, Label text) {}

    @ParameterizedTest
    @EnumSource
    void every_writing_can_be_read_on_every_ground(Theme theme) {
        List<Sample> samples = samples();
        Region page = new Region();
        page.setStyle("-fx-background-color: -color-bg-default");
        stage.show(theme, look -> {
            VBox root = new VBox(page);
            samples.forEach(sample -> root.getChildren().add(sample.behind()));
            return root;
        });

        List<String> tooFaint = stage.read(() -> samples.stream()
                .filter(sample -> ratio(sample, page) < ENOUGH)
                .map(sample -> "%s on %s: %.2f".formatted(sample.writing(), sample.ground(), ratio(sample, page)))
                .toList());

        assertThat(tooFaint).isEmpty();
        assertThat(stage.read(() -> ratio(Color.WHITE, Color.BLACK))).isEqualTo(21);
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String writing : WRITINGS) {
                Label text = new Label(writing);
                text.getStyleClass().add(writing);
                VBox behind = new VBox(text);
                behind.setStyle("-fx-background-color: " + ground);
                samples.add(new Sample(writing, ground, behind, text));
            }
        }
        return samples;
    }

    private static double ratio(Sample sample, Region page) {
        Color ground = over(color(sample.behind()), color(page));
        return ratio(over((Color) sample.text().getTextFill(), ground), ground);
    }

    private static Color color(Node node) {
        return (Color) ((Region) node).getBackground().getFills().getFirst().getFill();
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(new Color(upper.getRed(), upper.getGreen(), upper.getBlue(), 1), upper.getOpacity());
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
