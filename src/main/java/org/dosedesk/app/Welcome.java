package org.dosedesk.app;

import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.usecase.register.KeyRing.Condition;

/// What somebody who has just unlocked a register should know: that others have tried, or changed the keys
/// or the database.
final class Welcome {
    private final Texts texts;
    private final Navigation navigation;

    Welcome(Texts texts, Navigation navigation) {
        this.texts = texts;
        this.navigation = navigation;
    }

    /// Says it, if there is anything to say: what weighs most.
    void say(Opened opened) {
        Messages messages = texts.messages();
        Condition condition = opened.register().keys().condition();
        if (condition == Condition.CHANGED) {
            navigation.notice(messages.get("users.notice.changed"), null, null);
        } else if (opened.register().endWasCut()) {
            navigation.notice(messages.get("users.notice.end-cut"), null, null);
        } else if (opened.failedBefore() > 0) {
            navigation.notice(messages.count("users.notice.failed", opened.failedBefore()), null, null);
        } else if (condition == Condition.REPAIRED) {
            navigation.notice(messages.get("users.notice.repaired"), null, null);
        }
    }
}
