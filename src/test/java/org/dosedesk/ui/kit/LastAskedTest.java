package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.testkit.Later;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.junit.jupiter.api.Test;

/// Of several works asked for, the last one counts.
class LastAskedTest {
    private final Later later = new Later();
    private final LastAsked work = new LastAsked(later);
    private final List<String> heard = new ArrayList<>();

    @Test
    void bringsTheResultOfTheLastOnly() {
        ask("Monday");
        ask("Tuesday");
        later.all();

        assertThat(heard).containsExactly("Tuesday");
    }

    @Test
    void anOvertakenFailureIsNotHeardOf() {
        fail("Monday");
        ask("Tuesday");
        later.all();

        assertThat(heard).containsExactly("Tuesday");
    }

    @Test
    void theFailureOfTheLastIsHeardOf() {
        ask("Monday");
        fail("no such day");
        later.all();

        assertThat(heard).containsExactly("failed: no such day");
    }

    @Test
    void whatIsStoppedBringsNothing() {
        ask("Monday");
        work.stop();
        later.all();

        assertThat(heard).isEmpty();
    }

    private void ask(String day) {
        work.start(progress -> day, heard::add, failure -> heard.add(failure.toString()));
    }

    private void fail(String why) {
        Background.Job<String> failing = progress -> {
            throw new IllegalStateException(why);
        };
        work.start(failing, heard::add, failure -> heard.add("failed: " + failure.getMessage()));
    }
}
