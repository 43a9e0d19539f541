package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dosedesk.testkit.Destructive;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;

/// The colour that invites stands on no button that takes something away.
class DestructiveButtonsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern BUTTON = Pattern.compile("<(?:Menu)?Button\\b[^>]*>");
    private static final Pattern TEXT = Pattern.compile("text=\"%([^\"]+)\"");
    private static final Pattern INVITES =
            Pattern.compile("styleClass=\"[^\"]*\\baccent\\b[^\"]*\"|defaultButton=\"true\"");

    @Test
    void none_invites() throws IOException {
        Messages messages = Messages.of(Language.ENGLISH);
        Set<String> destructive = new TreeSet<>();
        Set<String> inviting = new TreeSet<>();
        for (Path screen : screens()) {
            Matcher button = BUTTON.matcher(Files.readString(screen));
            while (button.find()) {
                Matcher text = TEXT.matcher(button.group());
                if (text.find() && Destructive.isNamedBy(messages.get(text.group(1)))) {
                    destructive.add(text.group(1));
                    if (INVITES.matcher(button.group()).find()) {
                        inviting.add(screen.getFileName() + ": " + text.group(1));
                    }
                }
            }
        }
        assertThat(inviting).isEmpty();
        assertThat(destructive)
                .contains("merge.do", "backup.restore.do", "lots.void")
                .hasSizeGreaterThan(6);
    }

    private static List<Path> screens() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }
}
