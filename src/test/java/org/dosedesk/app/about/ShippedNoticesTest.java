package org.dosedesk.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.ui.about.NoticeTexts;
import org.junit.jupiter.api.Test;

/// The list of what ships is whole, and its licences are there to be read.
class ShippedNoticesTest {
    private static final Path BUILD = Path.of("target");

    /// The licences of the list, each with the file in which it stands; where an author leaves the choice, one is
    /// enough.
    private static final Map<String, String> TEXTS = Map.of(
            "Apache-2.0", NoticeTexts.LICENSE,
            "BSD-2-Clause", "MIT-and-BSD.txt",
            "BSD-3-Clause", "MIT-and-BSD.txt",
            "GPL-2.0 with Classpath Exception", "GPL-2.0-with-classpath-exception.txt",
            "LGPL-3.0", "LGPL-3.0.txt",
            "MIT", "MIT-and-BSD.txt",
            "MPL-2.0", "MPL-2.0.txt");

    private final ShippedNotices notices = new ShippedNotices();

    @Test
    void every_jar_that_ships_stands_in_the_list() throws IOException {
        Set<String> listed = new TreeSet<>();
        Matcher entry =
                Pattern.compile("(?m)^.* (\\S+)\\R    \\S+:(\\S+)$").matcher(notices.text(NoticeTexts.LIBRARIES));
        while (entry.find()) {
            listed.add(entry.group(2) + "-" + entry.group(1));
        }

        assertThat(jars("javafx"))
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(listed).contains(jar.replaceFirst("-(linux|win|mac)[-\\w]*$", "")));
        assertThat(jars("libraries")).isNotEmpty().isSubsetOf(listed);
    }

    @Test
    void every_licence_of_the_list_can_be_read() throws IOException {
        List<List<String>> licences = Pattern.compile("(?m)^    \\S+:\\S+\\R    (.+)$")
                .matcher(notices.text(NoticeTexts.LIBRARIES))
                .results()
                .map(hit -> List.of(hit.group(1).split(", ", -1)))
                .toList();

        assertThat(licences)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(TEXTS.keySet()).containsAnyElementsOf(choice));
        assertThat(notices.names()).containsAll(TEXTS.values());
    }

    @Test
    void the_files_for_the_installer_are_those_that_the_program_shows() throws IOException {
        try (Stream<Path> files = Files.list(BUILD.resolve("notices"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(notices.names());
        }
        for (String name : notices.names()) {
            assertThat(notices.text(name)).as(name).isNotBlank();
        }
        assertThat(notices.text(NoticeTexts.LICENSE)).isEqualTo(Files.readString(Path.of("LICENSE")));
    }

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        Matcher version =
                Pattern.compile("(?m)^  <version>(.+)</version>$").matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(About.version()).isEqualTo(version.group(1));
    }

    private static Set<String> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(BUILD.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
