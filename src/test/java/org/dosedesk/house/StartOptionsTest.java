package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is started in two ways, by Maven and as an installed one, and asks the same of Java in both.
class StartOptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                // Without it, a field that completes fails with an IllegalAccessError.
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"
            })
    void every_start_has_the_option(String option) throws IOException {
        assertThat(Path.of("pom.xml")).content().contains("<argument>" + option + "</argument>");
        assertThat(Files.readAllLines(Path.of("installer", "app.args"))).contains("--java-options \"" + option + "\"");
    }
}
