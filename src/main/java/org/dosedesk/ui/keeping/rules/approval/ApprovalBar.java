package org.dosedesk.ui.keeping.rules.approval;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.RuleQuestions;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.keeping.rules.version.VersionWords;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;
import org.dosedesk.usecase.keeping.ruleset.words.ApprovalWords;
import org.jspecify.annotations.Nullable;

/// Who answers for the version shown, with the buttons to approve it and to take that back.
public final class ApprovalBar {
    private final Approving approving;
    private final RuleQuestions questions;
    private final Navigation navigation;
    private final Messages messages;
    private @Nullable VersionLine shown;
    private @Nullable RuleApproval approval;

    /// Where it is shown.
    public record Controls(Label standing, Button approve, Button takeBack) {}

    /// Asks and tells in these words.
    public ApprovalBar(Approving approving, RuleQuestions questions, Navigation navigation, Messages messages) {
        this.approving = approving;
        this.questions = questions;
        this.navigation = navigation;
        this.messages = messages;
    }

    /// Shows who approved a version; null for none.
    public void show(@Nullable VersionLine line, Controls controls) {
        shown = line;
        approval = null;
        controls.standing.setText("");
        visible(controls.approve, false);
        visible(controls.takeBack, false);
        if (line != null && line.subject() != null && !line.discarded()) {
            approving.look(line, found -> {
                // Another version may have been chosen meanwhile.
                if (line.equals(shown)) {
                    show(found, controls);
                }
            });
        }
    }

    private void show(RuleStanding found, Controls controls) {
        approval = found.approval();
        String sentence = ApprovalWords.show(messages, found);
        boolean mayApprove = approving.mayApprove();
        controls.standing.setText(
                approval != null || mayApprove
                        ? sentence
                        : sentence + "\n" + messages.get("rules.approval.only-doctor"));
        visible(controls.approve, mayApprove && approval == null);
        visible(controls.takeBack, mayApprove && approval != null);
    }

    /// Approves the version shown.
    ///
    /// @param onDone shows the version anew
    public void approve(Runnable onDone) {
        VersionLine line = shown;
        Approvable subject = line == null ? null : line.subject();
        if (line != null && subject != null) {
            approving.approve(subject, () -> done(line, "rules.approved", onDone));
        }
    }

    /// Takes the approval of the version shown back.
    ///
    /// @param onDone shows the version anew
    public void takeBack(Runnable onDone) {
        VersionLine line = shown;
        RuleApproval now = approval;
        if (line != null && now != null) {
            questions
                    .whyTakeBack(VersionWords.title(line, messages))
                    .ifPresent(reason ->
                            approving.takeBack(now, reason, () -> done(line, "rules.approval.taken-back", onDone)));
        }
    }

    private void done(VersionLine line, String key, Runnable onDone) {
        onDone.run();
        navigation.notice(messages.get(key, VersionWords.title(line, messages)), null, null);
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}
