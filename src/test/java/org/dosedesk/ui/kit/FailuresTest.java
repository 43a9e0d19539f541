package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.kit.work.FxBackground;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.paper.PaperException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {
    @ParameterizedTest
    @EnumSource
    void too_little_memory_is_said_however_deep_it_lies(Language language) {
        Messages messages = Messages.of(language);
        Exception wrapped = new IllegalStateException(new IllegalArgumentException(new OutOfMemoryError()));

        assertThat(Failures.sentence(messages, wrapped)).isEqualTo(messages.get("common.failure.memory"));
        assertThat(Failures.sentence(messages, new IllegalStateException(new StackOverflowError())))
                .isNotEqualTo(messages.get("common.failure.memory"));
    }

    @ParameterizedTest
    @EnumSource
    void the_folder_that_refuses_is_named(Language language) {
        Messages messages = Messages.of(language);
        Path folder = Path.of("/media/stick");

        assertThat(Failures.sentence(
                        messages, new BackupException(BackupException.Reason.NOT_WRITABLE, "for the log", folder)))
                .contains(folder.toString());
        assertThat(Failures.sentence(
                        messages,
                        PaperException.notWritable(folder.resolve("list.pdf"), new IOException("for the log"))))
                .contains(folder.toString());
        assertThat(Failures.sentence(
                        messages, new AccessException(AccessException.Reason.NO_REGISTER, "for the log", folder)))
                .contains(folder.toString());
    }

    @Test
    void work_that_runs_out_of_memory_fails_in_words_and_does_not_hang() throws InterruptedException {
        new DressedStage();
        CountDownLatch failed = new CountDownLatch(1);
        AtomicReference<String> said = new AtomicReference<>();
        Messages messages = Messages.of(Language.ENGLISH);
        try (FxBackground background = new FxBackground()) {
            background.start(progress -> new long[Integer.MAX_VALUE], share -> {}, done -> {}, failure -> {
                said.set(Failures.sentence(messages, failure));
                failed.countDown();
            });
            assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(said).hasValue(messages.get("common.failure.memory"));
    }
}
