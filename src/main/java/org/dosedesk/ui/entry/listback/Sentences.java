package org.dosedesk.ui.entry.listback;

import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The sentences around the rows of a list that came back.
record Sentences(ListBackViewModel vm, Messages messages) {
    /// Which list it is, and who has entered it.
    String heading() {
        SiteList list = vm.list().get();
        Attendance now = vm.attendance().get();
        if (list == null || now == null) {
            return "";
        }
        String words = messages.count(
                "listback.heading",
                list.rows().size(),
                Integer.toString(list.number()),
                list.siteName(),
                DateText.show(list.day()),
                GroupText.against(messages, list.group()));
        return now.entered()
                ? messages.get(
                        "listback.heading.entered",
                        words,
                        DateText.show(vm.enteredOn(now)),
                        now.recorded().by())
                : words;
    }

    /// What is odd about the list as a whole.
    String odd() {
        String all = new BackText(messages).aboutAll(vm.oddities(), vm.snapshot());
        if (vm.asked().get()) {
            return (all + " " + messages.get("listback.asked")).strip();
        }
        return vm.isEntered() ? messages.get("listback.entered") : all;
    }

    /// Why something typed was not understood; empty when it was.
    String unclear(Command.@Nullable Unclear unclear) {
        return unclear == null
                ? ""
                : messages.get(unclear.key(), unclear.arguments().toArray());
    }
}
