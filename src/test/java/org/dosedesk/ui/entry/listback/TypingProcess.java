package org.dosedesk.ui.entry.listback;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Another program in which a list that came back is typed, row by row as absent, and then entered. Says what it has
/// done, to be killed in between.
public final class TypingProcess {
    static final String USER = "А. Сапарова";
    static final String ENTERING = "entering";

    private TypingProcess() {}

    static H2Vault vault() {
        return new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    }

    static char[] password() {
        return "құпия сөз 7".toCharArray();
    }

    /// Types, then enters.
    ///
    /// @param arguments the register's folder, and how many rows to type
    public static void main(String[] arguments) throws IOException {
        try (RegisterStore store = vault().unlock(Path.of(arguments[0]), USER, password())) {
            Register register = Register.open(store, TestPlant.CLOCK, USER, false);
            RecordAttendance record = new RecordAttendance(register);
            SiteList list = register.snapshot().all(SiteList.class).iterator().next();
            Attendance typed = new FindList(register).open(list);
            for (SiteListRow row :
                    list.rows().stream().limit(Integer.parseInt(arguments[1])).toList()) {
                typed = typed.with(AttendanceRow.of(row.number(), row.worker(), Outcome.ABSENT));
                record.keep(typed);
                say(Integer.toString(row.number()));
            }
            say(ENTERING);
            record.enter(typed);
        }
    }

    private static void say(String line) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
