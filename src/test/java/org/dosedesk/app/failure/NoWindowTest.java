package org.dosedesk.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoWindowTest {

    @ParameterizedTest
    @EnumSource
    void the_sentence_names_what_is_in_the_way(Language language) {
        Messages messages = Messages.of(language);

        assertThat(NoWindow.sentence(
                        messages,
                        List.of(
                                "Loading library prism_es2 from resource failed:",
                                "java.lang.UnsatisfiedLinkError: ~/.openjfx/cache/libprism_es2.so: libGL.so.1: cannot open"
                                        + " shared object file: No such file or directory")))
                .contains("libGL.so.1");
        assertThat(NoWindow.sentence(
                        messages,
                        List.of("java.lang.UnsatisfiedLinkError: /home/a/.openjfx/cache/libprism_sw.so:"
                                + " /home/a/.openjfx/cache/libprism_sw.so: failed to map segment from shared object")))
                .contains("/home/a/.openjfx/cache")
                .doesNotContain("GTK");
        assertThat(NoWindow.sentence(messages, List.of())).contains("GTK 3");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_installed_the_program_reads_nothing_of_how_it_is_built(Language language) {
        Messages messages = Messages.of(language);
        assertThat(messages.keySet())
                .allSatisfy(key -> assertThat(messages.getString(key))
                        .as(key)
                        .doesNotContainIgnoringCase("maven")
                        .doesNotContain("mvn", "xvfb"));
    }
}
