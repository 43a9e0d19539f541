package org.dosedesk.ui.kit.work;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.campaign.decide.RouteInUseException;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.dosedesk.usecase.keeping.ruleset.words.PlaceWords;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.sitelist.SiteListException;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// Failures in words: for the user a sentence with the way out, for the log where it happened without personal
/// data.
public final class Failures {
    private static final int FRAMES = 12;

    private Failures() {}

    /// The sentence that the user reads.
    public static String sentence(Messages messages, Exception failure) {
        if (isOutOfMemory(failure)) {
            return messages.get("common.failure.memory");
        }
        return switch (failure) {
            case AccessException e -> refused(messages, e);
            case StorageException e -> messages.get("common.failure.storage." + key(e.reason()));
            case StaleRecordException e -> messages.get("common.failure.stale");
            case RouteInUseException e -> messages.count("common.failure.route-in-use", e.given());
            case BackupException e ->
                e.reason() == BackupException.Reason.NOT_WRITABLE && e.place().isPresent()
                        ? messages.get("common.failure.not-writable", e.place().get())
                        : messages.get("common.failure.backup." + key(e.reason()));
            case RuleTextException e ->
                messages.get(
                        e.textIsWrong() ? "common.failure.rules" : "common.failure.rules-again",
                        messages.get("common.failure.rules."
                                + key(e.problems().getFirst().kind())),
                        new PlaceWords(messages).sentences(e));
            case PaperException e ->
                messages.get(
                        "common.failure.paper." + key(e.reason()),
                        e.place().map(Path::toString).orElse(""));
            case SiteListException e ->
                e.refused()
                        .map(refused -> messages.get(
                                "common.failure.list-vaccine-for-worker",
                                messages.get("common.vaccine." + e.vaccine().code()),
                                refused.worker().name().full(),
                                ContraindicationText.show(messages, refused.against())))
                        .orElseGet(() -> messages.get(
                                "common.failure.list-vaccine",
                                messages.get("common.vaccine." + e.vaccine().code()),
                                GroupText.show(messages, e.vaccine().vaccineGroup())));
            case InvalidPathException e -> messages.get("common.failure.path");
            default -> messages.get("common.failure.unexpected", code(failure));
        };
    }

    /// A short code that the user can quote and that stands in the log beside the place of the failure.
    public static String code(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        int place = trace.length == 0 ? 0 : (trace[0].getClassName() + trace[0].getLineNumber()).hashCode();
        return String.format(Locale.ROOT, "%s-%04X", failure.getClass().getSimpleName(), place & 0xFFFF);
    }

    /// The failure's types and places. Messages of foreign exceptions may hold personal data and are left out.
    public static String forLog(Exception failure) {
        StringBuilder text = new StringBuilder(code(failure));
        for (Throwable t = failure; t != null; t = t.getCause()) {
            boolean ours =
                    t instanceof AccessException || t instanceof BackupException || t instanceof StorageException;
            text.append(" / ").append(t.getClass().getName());
            text.append(ours ? " (" + t.getMessage() + ")" : "");
            text.append(Arrays.stream(t.getStackTrace())
                    .limit(FRAMES)
                    .map(frame ->
                            " < " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }

    private static String refused(Messages messages, AccessException e) {
        return e.reason() == AccessException.Reason.NOT_WRITABLE && e.place().isPresent()
                ? messages.get("common.failure.not-writable", e.place().get())
                : messages.get(
                        "common.failure.access." + key(e.reason()),
                        e.place().map(Path::toString).orElse(""));
    }

    private static boolean isOutOfMemory(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
