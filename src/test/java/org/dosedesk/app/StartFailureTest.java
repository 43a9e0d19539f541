package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.app.check.CheckStart;
import org.dosedesk.app.failure.MessageWay;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A start that fails is seen by whoever clicked the icon, in a sentence that stands alone.
@EnabledOnOs(OS.LINUX)
class StartFailureTest {
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");
    private static final Messages MESSAGES = Messages.of(Main.desktopLanguage());

    private final List<String> seen = new ArrayList<>();
    private final String platform = System.getProperty("glass.platform", "");

    @TempDir
    private Path folder;

    @BeforeEach
    void as_on_a_desktop() {
        System.setProperty("glass.platform", "");
    }

    @AfterEach
    void as_before() {
        System.setProperty("glass.platform", platform);
    }

    @Test
    void the_first_way_that_can_shows_the_sentence() {
        List<MessageWay> ways = List.of(sentence -> false, this::see, sentence -> {
            throw new IllegalStateException("shown twice");
        });

        assertThat(Main.run(List.of("--dta"), DESKTOP, () -> ways)).isEqualTo(Main.BAD_OPTION);
        assertThat(Main.run(List.of("--data", "/dev/null/x"), DESKTOP, () -> ways))
                .isEqualTo(Main.NO_FOLDER);

        assertThat(seen)
                .containsExactly(
                        MESSAGES.get("start.bad-option", "--dta"), MESSAGES.get("start.no-folder", "/dev/null/x"));
    }

    @Test
    void nobody_is_shown_anything_in_a_check_or_without_a_display() {
        List<MessageWay> ways = List.of(this::see);

        assertThat(Main.run(List.of("--data", "/dev/null/x", "--check-start", "/x.png"), DESKTOP, () -> ways))
                .isEqualTo(Main.NO_FOLDER);
        assertThat(Main.run(List.of("--data", folder.toString()), Map.of(), () -> ways))
                .isEqualTo(Main.NO_WINDOW);
        System.setProperty("glass.platform", "Headless");
        assertThat(Main.run(List.of("--dta"), DESKTOP, () -> ways)).isEqualTo(Main.BAD_OPTION);

        assertThat(seen).isEmpty();
    }

    @Test
    void where_javafx_cannot_draw_the_sentence_stands_alone_and_the_rest_is_in_the_log() throws Exception {
        Ended ended = start(List.of("-Dprism.order=none"), Map.of("DISPLAY", ":9999", "PATH", "/nowhere"));

        assertThat(ended.code()).isEqualTo(Main.NO_WINDOW);
        assertThat(ended.errors()).startsWith("DoseDesk ").hasLineCount(1);
        assertThat(log()).contains("console: ", "QuantumRenderer");
    }

    @Test
    void what_fails_before_the_first_screen_is_said_and_ends_the_program() throws Exception {
        Path broken = folder.resolve("broken/org/dosedesk/ui/start/StartView.fxml");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "<VBox");

        Ended ended = start(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), Map.of());

        assertThat(ended.code()).isEqualTo(CheckStart.FAILED);
        assertThat(ended.errors())
                .startsWith("DoseDesk ")
                .hasLineCount(1)
                .contains(data().resolve("log").toString());
        assertThat(log()).contains("not started: ");
    }

    /// How a program ended that was started like this one.
    private record Ended(int code, String errors) {}

    private Ended start(List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Duser.language=en"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        String path = folder.resolve("broken") + File.pathSeparator + System.getProperty("java.class.path");
        command.addAll(List.of("-cp", path, Main.class.getName(), "--data", data().toString()));
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(errors, StandardCharsets.UTF_8).strip());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data().resolve("log"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private boolean see(String sentence) {
        seen.add(sentence);
        return true;
    }
}
