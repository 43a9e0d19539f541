package org.dosedesk.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartErrorsTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final List<String> logged = new ArrayList<>();
    private final StartErrors errors =
            new StartErrors(new PrintStream(shown, true, StandardCharsets.UTF_8), "/home/aigul");

    @AfterEach
    void give_the_stream_back() {
        System.setErr(before);
    }

    @Test
    void a_trace_goes_to_the_log_and_not_to_the_console() {
        errors.hold();
        errors.sendTo(logged::add);
        System.err.print("java.lang.UnsatisfiedLinkError: /home/aigul/x.so\r\n\tat org.x.Y");
        System.err.println(".z(Y.java:1)\n");

        assertThat(errors.lines())
                .containsExactly("java.lang.UnsatisfiedLinkError: ~/x.so", "\tat org.x.Y.z(Y.java:1)");
        assertThat(logged).isEmpty();
        errors.release();
        System.err.print("later");

        assertThat(logged).hasSize(2);
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("later");
    }

    @Test
    void without_a_log_nothing_is_kept() {
        errors.hold();
        System.err.println("lost");
        errors.release();

        assertThat(errors.lines()).isEmpty();
        assertThat(shown.size()).isZero();
    }
}
