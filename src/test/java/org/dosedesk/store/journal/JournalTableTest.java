package org.dosedesk.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/// What the table asks of a driver.
class JournalTableTest {
    private static final String CREATE = "create table journal (number bigint, at timestamp(9) with time zone,"
            + " by_user varchar, event varchar, kind varchar, record_id uuid, worker_id uuid, before_text varchar,"
            + " after_text varchar, detail varchar, hash binary(32))";

    private final List<Object> nulls = new ArrayList<>();

    @Test
    void anAbsentIdentityIsNoNullOfAnotherType() throws SQLException {
        JournalTable journal = new JournalTable();
        JournalNote note = new JournalNote(JournalEvent.LOCKED, Instant.parse("2022-02-25T06:00:00Z"), "Ә", null, "");
        try (Connection connection = watched(DriverManager.getConnection("jdbc:h2:mem:nulls;DATABASE_TO_LOWER=TRUE"));
                Handle handle = Jdbi.create(connection).open()) {
            handle.execute(CREATE);

            journal.insert(handle, List.of(JournalTable.row(Seal.NONE, note)));

            assertThat(journal.after(handle, 0, 9)).hasSize(1).first().satisfies(row -> {
                assertThat(row.recordId()).isNull();
                assertThat(row.workerId()).isNull();
            });
            assertThat(nulls).as("places of identities").doesNotContain(6, 7);
        }
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setNull")) {
                        nulls.add(arguments[0]);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof PreparedStatement statement
                                ? proxy(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
