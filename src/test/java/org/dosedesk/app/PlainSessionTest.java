package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A session whose language settings know no Cyrillic letters (`LC_ALL=C`), in a process of its own. The names are
/// written for the shell byte by byte, so that the test's own session does not matter.
@EnabledOnOs(OS.LINUX)
class PlainSessionTest {
    /// "Үй", as UTF-8.
    private static final String CYRILLIC = "$(printf '\\322\\256\\320\\271')";

    private static final Messages ENGLISH = Messages.of(Language.ENGLISH);

    @TempDir
    Path folder;

    private record Outcome(int code, String errors) {}

    @Test
    void a_data_folder_that_it_cannot_write_is_met_in_one_sentence() throws Exception {
        Outcome outcome = start("", "--data " + CYRILLIC);

        assertThat(outcome).isEqualTo(new Outcome(Main.BAD_OPTION, ENGLISH.get("start.unusable-name") + "\n"));
    }

    @Test
    void a_home_that_it_cannot_write_is_met_in_one_sentence() throws Exception {
        Outcome outcome = start("\"-Duser.home=" + CYRILLIC + "\"", "");

        assertThat(outcome).isEqualTo(new Outcome(Main.NO_FOLDER, ENGLISH.get("start.unusable-home") + "\n"));
    }

    @Test
    void with_a_folder_in_plain_letters_it_starts() throws Exception {
        Path picture = folder.resolve("first.png");

        Outcome outcome = start("", "--data '%s' --check-start '%s'".formatted(folder.resolve("data"), picture));

        assertThat(outcome.code()).isZero();
        assertThat(picture).isNotEmptyFile();
    }

    private Outcome start(String option, String arguments) throws IOException, InterruptedException {
        String command = "exec \"$0\" -XX:TieredStopAtLevel=1 -Xmx256m -Dglass.platform=Headless -Dprism.order=sw" + " "
                + option + " -cp \"$1\" " + Main.class.getName() + " " + arguments;
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "/bin/sh",
                        "-c",
                        command,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(errors, StandardCharsets.UTF_8));
    }
}
